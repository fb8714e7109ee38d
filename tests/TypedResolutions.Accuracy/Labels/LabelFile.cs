namespace TypedResolutions.Accuracy.Labels;

/// <summary>Reads the labels of a file.</summary>
internal static class LabelFile
{
    /// <summary>Reads the labels; none where there is no such file.</summary>
    public static IReadOnlyList<LabelledBlock> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var blocks = new List<LabelledBlock>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length >= 6 && int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                _ = int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var level);
                blocks.Add(new LabelledBlock(number, cells[1], cells[2], level, cells[4], cells[5]));
            }
        }

        return blocks;
    }
}
