using TypedResolutions.Accuracy.Figures;

namespace TypedResolutions.Accuracy.Report;

/// <summary>Prints the figures as a table: a row a figure, a column for each language and organ.</summary>
internal static class FigureTable
{
    public static string Write(IReadOnlyList<FigureResult> results, bool markdown)
    {
        var groups = results.SelectMany(static result => result.Groups.Keys).Distinct(StringComparer.Ordinal)
            .OrderBy(static group => group, StringComparer.Ordinal).ToList();
        var rows = new List<IReadOnlyList<string>>
        {
            (IReadOnlyList<string>)["figure", "target", "all", .. groups, "of", "labels' or source's fault"],
        };
        foreach (var result in results)
        {
            rows.Add(
            [
                result.Figure.Title,
                result.Figure.Target?.ToString("0.0##", CultureInfo.InvariantCulture) ?? string.Empty,
                Mark(result.Figure, result.Value),
                .. groups.Select(group => Cell(result, group)),
                result.Total.ToString(CultureInfo.InvariantCulture),
                result.Excused.Any() ? result.Excused.Count().ToString(CultureInfo.InvariantCulture) : string.Empty,
            ]);
        }

        return TextTable.Write(rows, markdown);
    }

    private static string Cell(FigureResult result, string group) =>
        result.Groups.TryGetValue(group, out var tally) ? Format(result.Figure, result.Figure.ValueOf(tally.Good, tally.Total)) : string.Empty;

    private static string Mark(Figure figure, double? value) =>
        Format(figure, value) + (value is { } number && !figure.Reaches(number) ? " !" : string.Empty);

    private static string Format(Figure figure, double? value) => value is not { } number
        ? string.Empty
        : number.ToString(figure.Unit switch { FigureUnit.Losses => "0", FigureUnit.ShareOfLoss => "0.00", _ => "0.0" }, CultureInfo.InvariantCulture);
}
