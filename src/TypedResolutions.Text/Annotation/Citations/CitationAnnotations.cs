namespace TypedResolutions.Text.Annotation.Citations;

/// <summary>What the texts of a document cite, each list in the order of the view.</summary>
/// <param name="Paragraphs">For each paragraph.</param>
/// <param name="Footnotes">For each footnote.</param>
internal sealed record CitationAnnotations(IReadOnlyList<ScannedText> Paragraphs, IReadOnlyList<ScannedText> Footnotes);
