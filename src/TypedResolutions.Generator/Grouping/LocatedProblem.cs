using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;
using TypedResolutions.Text.Dates;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A problem that only several texts show, at its place.</summary>
internal sealed record LocatedProblem(ProblemKind Kind, string Path, TextPlace? Place, EquatableArray<string> Arguments)
{
    /// <summary>Finds the places of what differs in parallel texts, of what leads to no paragraph, and of dates that disagree.</summary>
    public static EquatableArray<LocatedProblem> Locate(
        (((ImmutableArray<EquatableArray<TextProblem>> Differences, ImmutableArray<EquatableArray<TextProblem>> Missing) Problems, EquatableArray<DateConflict> Dates) Found, ImmutableArray<FilePlaces?> Places) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (found, dates) = source.Found;
        var problems = found.Differences.Concat(found.Missing).SelectMany(static file => file).ToArray();
        var paths = new HashSet<string>(
            problems.Select(static problem => problem.Path).Concat(dates.Select(static conflict => conflict.File)), StringComparer.Ordinal);
        if (paths.Count == 0)
        {
            return EquatableArray<LocatedProblem>.Empty;
        }

        var files = source.Places.OfType<FilePlaces>().Where(file => paths.Contains(file.Path)).ToArray();
        return Locate(problems, files)
            .Concat(Locate(dates, files))
            .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Place?.Start ?? 0)
            .ToEquatableArray();
    }

    private static IEnumerable<LocatedProblem> Locate(IEnumerable<TextProblem> problems, FilePlaces[] files)
    {
        var places = files.SelectMany(static file => file.Texts).ToLookup(static text => (text.Path, text.Symbol));
        return problems.Select(problem => new LocatedProblem(
            problem.Kind,
            problem.Path,
            PlaceOf(problem, places[(problem.Path, problem.Symbol)]),
            problem.Arguments));
    }

    private static IEnumerable<LocatedProblem> Locate(IEnumerable<DateConflict> conflicts, FilePlaces[] files)
    {
        var places = files.ToLookup(static file => file.Path, static file => file.Dates, StringComparer.Ordinal);
        return conflicts.Select(conflict => new LocatedProblem(
            ProblemKind.CitedDateDisagrees,
            conflict.File,
            places[conflict.File].SelectMany(static dates => dates).ElementAtOrDefault(conflict.Index),
            conflict.Arguments.ToEquatableArray()));
    }

    private static TextPlace? PlaceOf(TextProblem problem, IEnumerable<TextPlaces> texts)
    {
        var paragraph = texts
            .SelectMany(static text => text.Paragraphs)
            .FirstOrDefault(place => string.Equals(place.Label, problem.Label, StringComparison.Ordinal));
        return paragraph is not null && problem.Citation is { } index && index < paragraph.Citations.Count
            ? paragraph.Citations[index]
            : paragraph?.Opening;
    }
}
