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
    public static InstrumentDescription Of(string id, Registry registry)
    {
        registry.TryGetInstrument(id, out var registered);
        var symbol = SymbolFacts.IsSymbol(id) ? id : registered?.Symbol;
        var kind = symbol is null ? InstrumentKind.Other : SymbolFacts.KindOf(symbol);
        return new InstrumentDescription(
            symbol,
            registered is not null && kind is (InstrumentKind.Other or InstrumentKind.Document) ? registered.Kind : kind,
            symbol is null ? Organ.Unknown : SymbolFacts.OrganOf(symbol),
            RegistryDate.DayOf(registered?.Date),
            LocalizedNames.Of(registered?.Names));
    }
}
