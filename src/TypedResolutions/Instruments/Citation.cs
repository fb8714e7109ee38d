namespace TypedResolutions;

/// <summary>A place where a text cites an instrument.</summary>
public sealed class Citation
{
    private readonly Resolution resolution;
    private IReadOnlyList<Paragraph>? targets;

    internal Citation(
        Resolution resolution,
        Instrument instrument,
        string text,
        string? paragraph,
        CitationSource source,
        SourceSpan span,
        CalendarDate? date)
    {
        this.resolution = resolution;
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

    /// <summary>Gets the paragraphs cited (<c>72</c>, <c>3-5</c>, <c>5; annex</c>); null where the whole instrument is.</summary>
    public string? Paragraph { get; }

    /// <summary>
    /// Gets the paragraphs that <see cref="Paragraph"/> means, in the order of the citation: light handles, read when they
    /// are first asked for. Empty where the whole instrument is cited, where its text is neither in the project nor in an
    /// assembly that it references, and where it is not certain which paragraph is meant.
    /// </summary>
    public IReadOnlyList<Paragraph> Targets => targets ??= FindTargets();

    /// <summary>Gets how the citation is known.</summary>
    public CitationSource Source { get; }

    /// <summary>Gets where it stands in the paragraph's text of the default language; for a footnote, where the marker stood.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets the date that the text gives the instrument; null where it gives none.</summary>
    public CalendarDate? Date { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private Paragraph[] FindTargets() =>
        Paragraph is not null && (Instrument.Resolution ?? resolution.ResolutionOf(Instrument.Id)) is { } cited
            ? cited.HandlesOf(ParagraphFinder.Find(cited.LabelIndex, Paragraph, Source == CitationSource.Name))
            : [];
}
