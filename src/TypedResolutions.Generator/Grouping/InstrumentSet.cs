using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.References;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The instruments of the project, each once: those that are cited, and the project's own resolutions.</summary>
/// <param name="HasResolutions">Whether there is a resolution at all, and so code that asks for instruments.</param>
/// <param name="Instruments">The instruments, but for those that a referenced assembly has.</param>
internal sealed record InstrumentSet(bool HasResolutions, EquatableArray<InstrumentEntry> Instruments)
{
    public static InstrumentSet Of(
        (ImmutableArray<EquatableArray<ResolutionSummary>> Files, ReferencedModels References) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var summaries = source.Files.SelectMany(file => file).ToArray();
        var entries = new SortedDictionary<string, InstrumentEntry>(StringComparer.Ordinal);
        foreach (var summary in summaries.OrderBy(summary => summary.Symbol, StringComparer.Ordinal))
        {
            Add(entries, new InstrumentUse(summary.Symbol, null), isInProject: true);
        }

        foreach (var use in summaries.SelectMany(summary => summary.Instruments).OrderBy(use => use.Id, StringComparer.Ordinal))
        {
            Add(entries, use, isInProject: false);
        }

        return new InstrumentSet(
            summaries.Length > 0,
            entries
                .Where(entry => source.References.NamespaceOfInstrument(entry.Key) is null)
                .Select(entry => entry.Value)
                .ToEquatableArray());
    }

    private static void Add(SortedDictionary<string, InstrumentEntry> entries, InstrumentUse use, bool isInProject)
    {
        var identifier = TypeNames.InstrumentIdentifier(use.Id);
        entries[identifier] = entries.TryGetValue(identifier, out var known)
            ? known with { Date = InstrumentUse.Earlier(known.Date, use.Date) }
            : new InstrumentEntry(use.Id, use.Date, isInProject);
    }
}
