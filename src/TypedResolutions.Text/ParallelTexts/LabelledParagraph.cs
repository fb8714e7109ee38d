namespace TypedResolutions.Text.ParallelTexts;

/// <summary>A paragraph or heading with the label that its class has.</summary>
/// <param name="Label">The label, unique in its resolution; empty for headings.</param>
/// <param name="Paragraph">The paragraph.</param>
public sealed record LabelledParagraph(string Label, ResolutionParagraph Paragraph);
