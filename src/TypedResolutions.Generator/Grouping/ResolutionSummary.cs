using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Grouping;

/// <summary>What the aggregates need to know of a resolution: an edit that leaves the sets alone leaves it equal.</summary>
internal sealed record ResolutionSummary(
    string Symbol,
    EquatableArray<ActorUse> Actors,
    EquatableArray<InstrumentUse> Instruments)
{
    public static EquatableArray<ResolutionSummary> AllOf(
        EquatableArray<ResolutionGroup> groups,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return groups
            .Select(group => new ResolutionSummary(
                group.Lead.Symbol,
                ActorUse.AllOf(group.Lead),
                InstrumentUse.AllOf(group.Lead)))
            .ToEquatableArray();
    }
}
