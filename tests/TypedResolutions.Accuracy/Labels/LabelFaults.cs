namespace TypedResolutions.Accuracy.Labels;

/// <summary>The labels that are wrong themselves, each with its reason (known-label-faults.tsv).</summary>
internal static class LabelFaults
{
    private static readonly Dictionary<(string File, int Line, string What), string> Reasons = Read();

    /// <summary>Gets why a label is wrong; null where it is not known to be.</summary>
    /// <param name="file">The path below the corpus folder.</param>
    /// <param name="line">The line of the label.</param>
    /// <param name="what">kind, number or verb.</param>
    public static string? ReasonOf(string file, int line, string what) => Reasons.GetValueOrDefault((file, line, what));

    private static Dictionary<(string File, int Line, string What), string> Read()
    {
        using var stream = typeof(LabelFaults).Assembly.GetManifestResourceStream("known-label-faults.tsv")!;
        using var reader = new StreamReader(stream);
        var reasons = new Dictionary<(string File, int Line, string What), string>();
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            reasons[(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2])] = cells[3];
        }

        return reasons;
    }
}
