namespace TypedResolutions.Accuracy.Truths;

/// <summary>A citation as a reader found it.</summary>
/// <param name="Instrument">The symbol or the id of the registry.</param>
/// <param name="Paragraph">The paragraph cited; null where none is.</param>
/// <param name="IsText">Whether the paragraph's own words tell the number or symbol; else a name or a footnote does.</param>
internal sealed record TruthCitation(string Instrument, string? Paragraph, bool IsText);
