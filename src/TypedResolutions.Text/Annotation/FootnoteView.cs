using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Annotation;

/// <summary>A footnote as the annotators see it.</summary>
/// <param name="Marker">The number as printed.</param>
/// <param name="Text">The text without the marker.</param>
/// <param name="Folded">The same text folded for comparison.</param>
internal sealed record FootnoteView(int Marker, string Text, FoldedText Folded);
