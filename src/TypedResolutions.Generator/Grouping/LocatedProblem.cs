using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A problem that only several texts show, at its place.</summary>
internal sealed record LocatedProblem(ProblemKind Kind, string Path, TextPlace? Place, EquatableArray<string> Arguments)
{
    /// <summary>Finds the places of what differs.</summary>
    public static EquatableArray<LocatedProblem> Locate(
        (ImmutableArray<EquatableArray<ParallelDifference>> Differences, ImmutableArray<EquatableArray<TextPlaces>> Places) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var differences = source.Differences.SelectMany(static file => file).ToArray();
        if (differences.Length == 0)
        {
            return EquatableArray<LocatedProblem>.Empty;
        }

        var paths = new HashSet<string>(differences.Select(static difference => difference.Path), StringComparer.Ordinal);
        var places = source.Places
            .SelectMany(static file => file)
            .Where(text => paths.Contains(text.Path))
            .ToLookup(static text => (text.Path, text.Symbol));
        return differences
            .Select(difference => new LocatedProblem(
                difference.Kind,
                difference.Path,
                PlaceOf(difference, places[(difference.Path, difference.Symbol)]),
                difference.Arguments))
            .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Place?.Start ?? 0)
            .ToEquatableArray();
    }

    private static TextPlace? PlaceOf(ParallelDifference difference, IEnumerable<TextPlaces> texts)
    {
        var paragraph = texts
            .SelectMany(static text => text.Paragraphs)
            .FirstOrDefault(place => string.Equals(place.Label, difference.Label, StringComparison.Ordinal));
        return paragraph is not null && difference.Citation is { } index && index < paragraph.Citations.Count
            && paragraph.Citations[index].Length > 0
            ? paragraph.Citations[index]
            : paragraph?.Opening;
    }
}
