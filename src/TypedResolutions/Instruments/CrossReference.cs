namespace TypedResolutions;

/// <summary>A reference to paragraphs of the same resolution: "paragraphs 3 to 5 above".</summary>
public sealed class CrossReference
{
    internal CrossReference(string paragraphs, string text, SourceSpan span)
    {
        Paragraphs = paragraphs;
        Text = text;
        Span = span;
    }

    /// <summary>Gets the numbers as written, a range as its two ends: <c>3-5</c>.</summary>
    public string Paragraphs { get; }

    /// <summary>Gets the words of the text.</summary>
    public string Text { get; }

    /// <summary>Gets where the words stand in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
