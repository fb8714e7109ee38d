namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>A title in quotation marks that stands beside the symbol of its instrument. Positions count folded characters.</summary>
/// <param name="Start">Where the marks open.</param>
/// <param name="End">Just behind where they close.</param>
/// <param name="Instrument">The symbol.</param>
internal readonly record struct TiedTitle(int Start, int End, string Instrument);
