using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>Something in which a text differs from its parallel texts; without its place, which moves with every line.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Path">The file of the odd one.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Label">The paragraph at which it is told.</param>
/// <param name="Citation">Which citation of the paragraph; null for the paragraph itself.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record ParallelDifference(
    ProblemKind Kind,
    string Path,
    string Symbol,
    string Label,
    int? Citation,
    EquatableArray<string> Arguments)
{
    /// <summary>Compares the texts of each resolution.</summary>
    public static EquatableArray<ParallelDifference> FindAll(
        EquatableArray<ResolutionGroup> groups, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return groups
            .Where(static group => group.Texts.Count > 1)
            .SelectMany(static group => new ParallelComparison(group).Compare())
            .ToEquatableArray();
    }
}
