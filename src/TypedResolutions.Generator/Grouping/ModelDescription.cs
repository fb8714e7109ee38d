using System.Collections.Immutable;
using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;

namespace TypedResolutions.Generator.Grouping;

/// <summary>What projects that reference this one need to know of its types.</summary>
internal sealed record ModelDescription(
    bool IsEmpty,
    string Namespace,
    EquatableArray<string> Resolutions,
    EquatableArray<string> Paragraphs,
    EquatableArray<string> Actors,
    EquatableArray<string> Instruments,
    EquatableArray<string> Assemblies)
{
    public static ModelDescription Of(
        ((((ActorSet Actors, InstrumentSet Instruments) Sets, CatalogEntries Catalog) Types, ImmutableArray<EquatableArray<ResolutionLabels>> Labels) Model, EmissionOptions Options) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (((sets, catalog), labels), options) = source;
        var resolutions = Sorted(catalog.Symbols.Select(TypeNames.ResolutionIdentifier));
        return new ModelDescription(
            options.EmitsNothing || catalog.Symbols.Count == 0,
            options.Namespace,
            resolutions,
            LabelsOf(resolutions, labels),
            Sorted(sets.Actors.Actors.Select(actor => TypeNames.ActorIdentifier(actor.Id))),
            Sorted(sets.Instruments.Instruments.Select(instrument => TypeNames.InstrumentIdentifier(instrument.Id))),
            Sorted(options.References.Models.Select(model => model.Assembly)));
    }

    private static EquatableArray<string> LabelsOf(
        EquatableArray<string> resolutions, ImmutableArray<EquatableArray<ResolutionLabels>> files)
    {
        var labels = files.SelectMany(static file => file).ToLookup(
            static resolution => resolution.Resolution, static resolution => resolution.Labels, StringComparer.Ordinal);
        return resolutions.Select(resolution => labels[resolution].FirstOrDefault() ?? string.Empty).ToEquatableArray();
    }

    private static EquatableArray<string> Sorted(IEnumerable<string> names) => names
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();
}
