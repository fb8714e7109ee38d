using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Annotation;

/// <summary>A paragraph as the annotators see it: its text, and nothing of the file.</summary>
/// <param name="Text">The paragraph's text.</param>
/// <param name="Folded">The same text folded for comparison.</param>
/// <param name="Kind">What part of the resolution it is.</param>
/// <param name="Level">1 for a paragraph, 2 for (a), 3 for (i).</param>
/// <param name="Footnotes">Its footnote markers.</param>
internal sealed record ParagraphView(
    string Text,
    FoldedText Folded,
    ParagraphKind Kind,
    int Level,
    IReadOnlyList<FootnoteReference> Footnotes);
