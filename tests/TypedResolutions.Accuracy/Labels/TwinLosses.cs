namespace TypedResolutions.Accuracy.Labels;

/// <summary>Paragraphs that one of two parallel texts lost before it came here, each with its reason (known-twin-losses.tsv).</summary>
internal static class TwinLosses
{
    private static readonly Dictionary<(string File, string Label), string> Reasons = KnownDifferences.Read("known-twin-losses.tsv")
        .SelectMany(static row => row[1].Split(' ').Select(label => (Key: (row[0], label), Reason: row[2])))
        .ToDictionary(static row => row.Key, static row => row.Reason);

    /// <summary>Gets why a label stands in one of the texts alone; null where that is not known to be a loss of the source.</summary>
    /// <param name="file">The path of the text that is not English, below the corpus folder.</param>
    /// <param name="label">The label.</param>
    public static string? ReasonOf(string file, string label) => Reasons.GetValueOrDefault((file, label));
}
