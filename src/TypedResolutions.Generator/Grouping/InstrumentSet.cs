using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.References;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The instruments of the project, each once: those that are cited, and the project's own resolutions.</summary>
/// <param name="HasResolutions">Whether there is a resolution at all, and so code that asks for instruments.</param>
/// <param name="Instruments">The instruments, but for those that a referenced assembly has.</param>
internal sealed record InstrumentSet(bool HasResolutions, EquatableArray<InstrumentEntry> Instruments)
{
    public static InstrumentSet Of(
        ((ImmutableArray<EquatableArray<ResolutionSummary>> Files, ReferencedModels References) Project, RegistryContents Registry) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var summaries = source.Project.Files.SelectMany(file => file).ToArray();
        var uses = new SortedDictionary<string, (InstrumentUse Use, bool IsInProject)>(StringComparer.Ordinal);
        foreach (var summary in summaries.OrderBy(summary => summary.Symbol, StringComparer.Ordinal))
        {
            Add(uses, new InstrumentUse(summary.Symbol, null), isInProject: true);
        }

        foreach (var use in summaries.SelectMany(summary => summary.Instruments).OrderBy(use => use.Id, StringComparer.Ordinal))
        {
            Add(uses, use, isInProject: false);
        }

        var registry = SharedRegistries.Of(source.Registry);
        return new InstrumentSet(
            summaries.Length > 0,
            uses
                .Where(entry => source.Project.References.NamespaceOfInstrument(entry.Key) is null)
                .Select(entry => Describe(entry.Value.Use, entry.Value.IsInProject, registry))
                .ToEquatableArray());
    }

    private static void Add(
        SortedDictionary<string, (InstrumentUse Use, bool IsInProject)> uses, InstrumentUse use, bool isInProject)
    {
        var identifier = TypeNames.InstrumentIdentifier(use.Id);
        uses[identifier] = uses.TryGetValue(identifier, out var known)
            ? (known.Use with { Date = InstrumentUse.Earlier(known.Use.Date, use.Date) }, known.IsInProject)
            : (use, isInProject);
    }

    private static InstrumentEntry Describe(InstrumentUse use, bool isInProject, Registry registry)
    {
        var description = InstrumentDescription.Of(use.Id, registry);
        return new InstrumentEntry(use.Id, isInProject, description with { Date = description.Date ?? use.Date });
    }
}
