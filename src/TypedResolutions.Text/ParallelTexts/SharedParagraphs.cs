namespace TypedResolutions.Text.ParallelTexts;

/// <summary>
/// Tells which paragraphs of parallel texts can be set side by side: where one text lacks a paragraph of a kind, those
/// behind it carry other numbers, and a label means another paragraph.
/// </summary>
public static class SharedParagraphs
{
    private static readonly ParagraphKind[] Kinds = [ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Annex];

    /// <summary>Gets the kinds of which two texts have the same paragraphs in the same order.</summary>
    /// <param name="first">The one text.</param>
    /// <param name="second">The other text.</param>
    /// <returns>The kinds.</returns>
    public static ISet<ParagraphKind> KindsOf(IParallelText first, IParallelText second) =>
        new HashSet<ParagraphKind>(Kinds.Where(kind => LabelsOf(first, kind).SequenceEqual(LabelsOf(second, kind), StringComparer.Ordinal)));

    private static IEnumerable<string> LabelsOf(IParallelText text, ParagraphKind kind) => text.Paragraphs
        .Where(paragraph => paragraph.Kind == kind)
        .Select(static paragraph => paragraph.Label);
}
