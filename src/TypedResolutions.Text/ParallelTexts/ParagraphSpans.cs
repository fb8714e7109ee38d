namespace TypedResolutions.Text.ParallelTexts;

/// <summary>Where the file is marked for what is off with a paragraph that only another text shows.</summary>
/// <param name="Label">The label.</param>
/// <param name="Opening">Its first words.</param>
/// <param name="Citations">Its citations in their order; the first words for one that has none of its own.</param>
public sealed record ParagraphSpans(string Label, SourceSpan Opening, IReadOnlyList<SourceSpan> Citations)
{
    /// <summary>Gets the places of each paragraph of a resolution, without headings.</summary>
    /// <param name="part">The resolution.</param>
    /// <returns>The places.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public static IEnumerable<ParagraphSpans> AllOf(ResolutionPart part) => part is null
        ? throw new ArgumentNullException(nameof(part))
        : part.Paragraphs
            .Where(static paragraph => paragraph.Paragraph.Kind != ParagraphKind.Heading)
            .Select(static paragraph => Of(paragraph.Label, paragraph.Paragraph));

    /// <summary>Gets where something is told.</summary>
    /// <param name="citation">At which citation; null for the paragraph itself.</param>
    /// <returns>The place.</returns>
    public SourceSpan PlaceOf(int? citation) => citation is { } index ? Citations[index] : Opening;

    private static ParagraphSpans Of(string label, ResolutionParagraph paragraph)
    {
        var opening = OpeningOf(paragraph);
        return new ParagraphSpans(label, opening, CitationsOf(paragraph, opening));
    }

    private static SourceSpan[] CitationsOf(ResolutionParagraph paragraph, SourceSpan opening)
    {
        if (paragraph.Citations.Count == 0)
        {
            return [];
        }

        var citations = new SourceSpan[paragraph.Citations.Count];
        for (var i = 0; i < citations.Length; i++)
        {
            var span = paragraph.Text.ToSource(paragraph.Citations[i].Range);
            citations[i] = span.Length > 0 ? span : opening;
        }

        return citations;
    }

    /// <summary>The verb, or else the first stretch of the text that stands on one line.</summary>
    private static SourceSpan OpeningOf(ResolutionParagraph paragraph)
    {
        if (paragraph.Verb is { } verb)
        {
            return paragraph.Text.ToSource(verb.Range);
        }

        return paragraph.Text.RunCount > 0 ? paragraph.Text.GetRun(0).Source : new SourceSpan(paragraph.Span.Start, 0);
    }
}
