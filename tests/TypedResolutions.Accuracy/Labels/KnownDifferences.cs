namespace TypedResolutions.Accuracy.Labels;

/// <summary>Reads the lists of differences that are known to be a source's fault.</summary>
internal static class KnownDifferences
{
    /// <summary>Reads the rows of a list, its head left out.</summary>
    /// <param name="name">The name of the list.</param>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(KnownDifferences).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
