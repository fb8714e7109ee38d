using TypedResolutions.Accuracy.Truths;

namespace TypedResolutions.Accuracy.Report;

/// <summary>Prints precision, recall and F1 of every kind of fact: a row a text, the total last.</summary>
internal static class TruthTable
{
    private static readonly FactKind[] Kinds = Enum.GetValues<FactKind>();

    public static string Write(IReadOnlyList<TruthComparison> comparisons, bool markdown, bool details)
    {
        if (comparisons.Count == 0)
        {
            return string.Empty;
        }

        var rows = new List<IReadOnlyList<string>> { (IReadOnlyList<string>)["read by hand: precision / recall / F1", .. Kinds.Select(Name)] };
        rows.AddRange(comparisons.Select(static comparison =>
            (IReadOnlyList<string>)[comparison.Source, .. Kinds.Select(kind => Cell(comparison.Scores[kind]))]));
        rows.Add((IReadOnlyList<string>)["total", .. Kinds.Select(kind => Total(comparisons, kind))]);
        var table = "\n" + TextTable.Write(rows, markdown);
        return details
            ? table + string.Concat(comparisons.SelectMany(static comparison => comparison.Differences, static (comparison, difference) => $"  {comparison.Source} {difference}\n"))
            : table;
    }

    private static string Name(FactKind kind) =>
        kind + (TruthTargets.Of(kind) is { } target ? target.ToString(" (0.00)", CultureInfo.InvariantCulture) : string.Empty);

    private static string Total(IReadOnlyList<TruthComparison> comparisons, FactKind kind)
    {
        var total = TruthRun.Total(comparisons, kind);
        return Cell(total) + (total.F1 < TruthTargets.Of(kind) ? " !" : string.Empty);
    }

    private static string Cell(Score score) => score.Right + score.Wrong + score.Missed == 0
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{score.Precision:0.000}/{score.Recall:0.000}/{score.F1:0.000}");
}
