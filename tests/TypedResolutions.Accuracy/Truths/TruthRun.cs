using TypedResolutions.Text;

namespace TypedResolutions.Accuracy.Truths;

/// <summary>Runs the parser on the texts that have a truth.</summary>
internal static class TruthRun
{
    /// <summary>Compares every text that is there.</summary>
    /// <param name="shared">The folder that holds <c>corpus</c>, <c>seeds</c> and <c>truth</c>.</param>
    public static IReadOnlyList<TruthComparison> Compare(string shared)
    {
        var truths = TruthReader.ReadAll().ToList();
        var seed = Path.Combine(shared, SeedTruthReader.Path);
        if (File.Exists(seed))
        {
            truths.Insert(0, SeedTruthReader.Read(File.ReadAllText(seed)));
        }

        return truths.Where(truth => File.Exists(Path.Combine(shared, truth.Source))).Select(truth => Compare(shared, truth)).ToList();
    }

    /// <summary>Adds up a kind of fact over texts.</summary>
    public static Score Total(IEnumerable<TruthComparison> comparisons, FactKind kind)
    {
        var total = new Score();
        foreach (var comparison in comparisons)
        {
            total.Add(comparison.Scores[kind]);
        }

        return total;
    }

    private static TruthComparison Compare(string shared, TruthFile truth)
    {
        var path = Path.Combine(shared, truth.Source);
        return TruthComparison.Compare(truth, ResolutionParser.Parse(File.ReadAllText(path), new ResolutionParseOptions { Path = path }));
    }
}
