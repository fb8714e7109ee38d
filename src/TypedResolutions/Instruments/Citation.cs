namespace TypedResolutions;

/// <summary>A place where a text cites an instrument.</summary>
public sealed class Citation
{
    internal Citation(
        Instrument instrument,
        string text,
        string? paragraph,
        CitationSource source,
        SourceSpan span,
        CalendarDate? date)
    {
        Instrument = instrument;
        Text = text;
        Paragraph = paragraph;
        Source = source;
        Span = span;
        Date = date;
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the words of the text, or of the footnote.</summary>
    public string Text { get; }

    /// <summary>Gets the paragraph cited (<c>72</c>, <c>3-5</c>); null where the whole instrument is.</summary>
    public string? Paragraph { get; }

    /// <summary>Gets how the citation is known.</summary>
    public CitationSource Source { get; }

    /// <summary>Gets where it stands in the paragraph's text of the default language; for a footnote, where the marker stood.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets the date that the text gives the instrument; null where it gives none.</summary>
    public CalendarDate? Date { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
