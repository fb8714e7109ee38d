using TypedResolutions.Text;

namespace TypedResolutions.Generator.Registries;

/// <summary>What the registry knows of an instrument.</summary>
internal sealed record RegisteredInstrument(string? Symbol, InstrumentKind Kind, CalendarDate? Date, LocalizedNames Titles);
