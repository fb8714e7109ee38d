namespace TypedResolutions.Accuracy.Footnotes;

/// <summary>The marks whose note, and the notes whose mark, the source itself lost, each found by reading (known-lost-footnotes.tsv).</summary>
internal static class LostFootnotes
{
    private static readonly Dictionary<(string File, int Line, string What, int Number), string> Reasons = Read();

    /// <summary>Counts a mark or a note that should lead to its other half; what the source lost is counted apart.</summary>
    /// <param name="tally">Where to count.</param>
    /// <param name="isLinked">Whether the other half was found.</param>
    /// <param name="file">The path below the corpus folder.</param>
    /// <param name="line">The one-based line.</param>
    /// <param name="what">marker or note.</param>
    /// <param name="number">The number as printed.</param>
    /// <param name="message">What is missing.</param>
    public static void Count(Figures.Tally tally, bool isLinked, string file, int line, string what, int number, string message)
    {
        if (!isLinked && Reasons.TryGetValue((file, line, what, number), out var reason))
        {
            tally.Excused.Add(new Figures.Shortfall(file, line, message + ": " + reason));
            return;
        }

        tally.Check(isLinked, file, line, message);
    }

    private static Dictionary<(string File, int Line, string What, int Number), string> Read()
    {
        using var stream = typeof(LostFootnotes).Assembly.GetManifestResourceStream("known-lost-footnotes.tsv")!;
        using var reader = new StreamReader(stream);
        var reasons = new Dictionary<(string File, int Line, string What, int Number), string>();
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } row)
        {
            var cells = row.Split('\t');
            reasons[(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture))] = cells[4];
        }

        return reasons;
    }
}
