using System.Collections.Immutable;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The symbols of the project's resolutions, in ordinal order.</summary>
internal sealed record CatalogEntries(EquatableArray<string> Symbols)
{
    public static CatalogEntries Of(ImmutableArray<ResolutionSummary> summaries, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new CatalogEntries(summaries
            .Select(summary => summary.Symbol)
            .OrderBy(symbol => symbol, StringComparer.Ordinal)
            .ToEquatableArray());
    }
}
