using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;

namespace TypedResolutions.Generator.Grouping;

/// <summary>What projects that reference this one need to know of its types.</summary>
internal sealed record ModelDescription(
    bool IsEmpty,
    string Namespace,
    EquatableArray<string> Resolutions,
    EquatableArray<string> Actors,
    EquatableArray<string> Instruments,
    EquatableArray<string> Assemblies)
{
    public static ModelDescription Of(
        (((ActorSet Actors, InstrumentSet Instruments) Sets, CatalogEntries Catalog) Model, EmissionOptions Options) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ((sets, catalog), options) = source;
        return new ModelDescription(
            options.EmitsNothing || catalog.Symbols.Count == 0,
            options.Namespace,
            Sorted(catalog.Symbols.Select(TypeNames.ResolutionIdentifier)),
            Sorted(sets.Actors.Actors.Select(actor => TypeNames.ActorIdentifier(actor.Id))),
            Sorted(sets.Instruments.Instruments.Select(instrument => TypeNames.InstrumentIdentifier(instrument.Id))),
            Sorted(options.References.Models.Select(model => model.Assembly)));
    }

    private static EquatableArray<string> Sorted(IEnumerable<string> names) => names
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();
}
