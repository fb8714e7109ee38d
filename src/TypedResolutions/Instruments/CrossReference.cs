namespace TypedResolutions;

/// <summary>A reference to paragraphs of the same resolution: "paragraphs 3 to 5 above", "annex II to the present resolution".</summary>
public sealed class CrossReference
{
    private readonly Resolution resolution;
    private readonly int? citing;
    private IReadOnlyList<Paragraph>? targets;

    internal CrossReference(Resolution resolution, int? citing, string paragraphs, string text, SourceSpan span)
    {
        this.resolution = resolution;
        this.citing = citing;
        Paragraphs = paragraphs;
        Text = text;
        Span = span;
    }

    /// <summary>Gets the numbers as written, a range as its two ends: <c>3-5</c>, <c>section II</c>, <c>annex</c>.</summary>
    public string Paragraphs { get; }

    /// <summary>Gets the paragraphs that it leads to, in the order of the reference; empty where that is not certain.</summary>
    public IReadOnlyList<Paragraph> Targets =>
        targets ??= resolution.HandlesOf(ParagraphFinder.FindWithin(resolution.LabelIndex, Paragraphs, citing));

    /// <summary>Gets the words of the text.</summary>
    public string Text { get; }

    /// <summary>Gets where the words stand in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
