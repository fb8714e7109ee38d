using System.Collections.Immutable;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The symbols of the project's resolutions, in ordinal order.</summary>
internal sealed record CatalogEntries(EquatableArray<string> Symbols)
{
    public static CatalogEntries Of(ImmutableArray<EquatableArray<ResolutionSummary>> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new CatalogEntries(files
            .SelectMany(file => file)
            .Select(summary => summary.Symbol)
            .OrderBy(symbol => symbol, StringComparer.Ordinal)
            .ToEquatableArray());
    }
}
