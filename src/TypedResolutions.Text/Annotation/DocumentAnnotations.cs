namespace TypedResolutions.Text.Annotation;

/// <summary>What the annotators found in a document: one entry for each paragraph and footnote of the view.</summary>
/// <param name="Paragraphs">For each paragraph, in the same order.</param>
/// <param name="Footnotes">For each footnote, in the same order: what it cites.</param>
internal sealed record DocumentAnnotations(
    IReadOnlyList<ParagraphAnnotations> Paragraphs,
    IReadOnlyList<IReadOnlyList<Citation>> Footnotes);
