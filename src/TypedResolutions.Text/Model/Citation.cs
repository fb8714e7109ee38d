namespace TypedResolutions.Text;

/// <summary>A place where a text cites an instrument.</summary>
/// <param name="Instrument">The canonical symbol ("A/RES/70/1"), or for a named instrument without symbol its registry id.</param>
/// <param name="Text">The words of the text, or of the footnote.</param>
/// <param name="Paragraph">The paragraphs cited ("72", "3-5", "section II, paragraph 3; annex"); null where the whole instrument is.</param>
/// <param name="Source">How the citation is known.</param>
/// <param name="Range">Where it stands in the paragraph's text; for a footnote, where the marker stood (length 0).</param>
/// <param name="Date">The date that the text gives the instrument; null where it gives none.</param>
public sealed record Citation(
    string Instrument,
    string Text,
    string? Paragraph,
    CitationSource Source,
    TextRange Range,
    CalendarDate? Date)
{
    /// <summary>Gets where the date stands in the text of the paragraph or footnote; null where it gives none, or the note does.</summary>
    public TextRange? DateRange { get; init; }
}
