using TypedResolutions.Text;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Registries;

/// <summary>What is known of an instrument: from the registry, and from its symbol.</summary>
internal sealed record InstrumentDescription(
    string? Symbol,
    InstrumentKind Kind,
    Organ Organ,
    CalendarDate? Date,
    LocalizedNames Titles)
{
    /// <summary>
    /// Describes an instrument. What the registry calls it goes before what its symbol tells: A/RES/70/1 is an agenda. A
    /// document that holds several (two declarations as annexes of one resolution) is none of them and bears all titles.
    /// </summary>
    public static InstrumentDescription Of(string id, Registry registry)
    {
        registry.TryGetInstrument(id, out var registered);
        var symbol = SymbolFacts.IsSymbol(id) ? id : registered?.Symbol;
        var rows = SymbolFacts.IsSymbol(id)
            ? registry.InstrumentsOf(id)
            : registered is null ? [] : new[] { registered };
        var whole = WholeDocument(rows);
        return new InstrumentDescription(
            symbol,
            whole?.Kind ?? (symbol is null ? InstrumentKind.Other : SymbolFacts.KindOf(symbol)),
            symbol is null ? Organ.Unknown : SymbolFacts.OrganOf(symbol),
            RegistryDate.DayOf(whole?.Date ?? registered?.Date),
            whole is not null ? LocalizedNames.Of(whole.Names) : LocalizedNames.Of(rows.Select(static row => row.Names)));
    }

    /// <summary>The only row, or of several the only one that is no part of the document.</summary>
    private static InstrumentEntry? WholeDocument(IReadOnlyList<InstrumentEntry> rows)
    {
        if (rows.Count == 1)
        {
            return rows[0];
        }

        var wholes = rows.Where(static row => row.Reference is null).ToArray();
        return wholes.Length == 1 ? wholes[0] : null;
    }
}
