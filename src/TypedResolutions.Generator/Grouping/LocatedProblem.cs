using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A problem that only several texts show, at its place.</summary>
internal sealed record LocatedProblem(ProblemKind Kind, string Path, TextPlace? Place, EquatableArray<string> Arguments)
{
    /// <summary>Finds the places of what differs in parallel texts, and of what leads to no paragraph.</summary>
    public static EquatableArray<LocatedProblem> Locate(
        ((ImmutableArray<EquatableArray<TextProblem>> Differences, ImmutableArray<EquatableArray<TextProblem>> Missing) Problems, ImmutableArray<EquatableArray<TextPlaces>> Places) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var problems = source.Problems.Differences.Concat(source.Problems.Missing).SelectMany(static file => file).ToArray();
        if (problems.Length == 0)
        {
            return EquatableArray<LocatedProblem>.Empty;
        }

        var paths = new HashSet<string>(problems.Select(static problem => problem.Path), StringComparer.Ordinal);
        var places = source.Places
            .SelectMany(static file => file)
            .Where(text => paths.Contains(text.Path))
            .ToLookup(static text => (text.Path, text.Symbol));
        return problems
            .Select(problem => new LocatedProblem(
                problem.Kind,
                problem.Path,
                PlaceOf(problem, places[(problem.Path, problem.Symbol)]),
                problem.Arguments))
            .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Place?.Start ?? 0)
            .ToEquatableArray();
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
