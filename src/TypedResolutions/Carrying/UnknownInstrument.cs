namespace TypedResolutions;

/// <summary>An instrument for which the project has no class: keeps reading total.</summary>
internal sealed class UnknownInstrument(string id) : Instrument(id, null, InstrumentKind.Other, Organ.Unknown);
