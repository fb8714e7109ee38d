namespace TypedResolutions.Text.Annotation.Citations;

/// <summary>A place of a text that cites, while what is cited of the instrument is still looked for.</summary>
internal sealed class CitationAnchor
{
    /// <summary>Gets the first token of what names the instrument.</summary>
    public required int FirstToken { get; init; }

    /// <summary>Gets the last one.</summary>
    public required int LastToken { get; init; }

    /// <summary>Gets the symbols or ids: several for a range or for several parts.</summary>
    public required IReadOnlyList<string> Instruments { get; init; }

    /// <summary>Gets how the citation is known.</summary>
    public required CitationSource Source { get; init; }

    /// <summary>Gets where its words stand in the text.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Gets the date that the text gives.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Gets where the date stands in the text.</summary>
    public TextRange? DateRange { get; init; }

    /// <summary>Gets or sets the paragraph, section or annex that is cited; null for the whole.</summary>
    public string? Paragraph { get; set; }

    /// <summary>Makes the citation of one of the instruments.</summary>
    public Citation ToCitation(string text, string instrument) =>
        new(instrument, text.Substring(Range.Start, Range.Length), Paragraph, Source, Range, Date) { DateRange = DateRange };
}
