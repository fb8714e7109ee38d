using TypedResolutions.Generator.Models;
using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A problem of a text that only another text shows; without its place, which moves with every line.</summary>
/// <param name="Kind">What is off.</param>
/// <param name="Path">The file of the text.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Label">The paragraph at which it is told.</param>
/// <param name="Citation">Which citation of the paragraph; null for the paragraph itself.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record TextProblem(
    ProblemKind Kind,
    string Path,
    string Symbol,
    string Label,
    int? Citation,
    EquatableArray<string> Arguments)
{
    /// <summary>Compares the parallel texts of each resolution.</summary>
    public static EquatableArray<TextProblem> CompareAll(
        EquatableArray<ResolutionGroup> groups, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return groups
            .Where(static group => group.Texts.Count > 1)
            .SelectMany(static group => ParallelComparison.Compare(ParallelOrder.FirstOfEachLanguage(group.Texts)))
            .Select(static difference => new TextProblem(
                difference.Kind,
                difference.Path,
                difference.Symbol,
                difference.Label,
                difference.Citation,
                difference.Arguments.ToEquatableArray()))
            .ToEquatableArray();
    }
}
