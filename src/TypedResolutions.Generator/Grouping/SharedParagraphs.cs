using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>
/// Tells which paragraphs of parallel texts can be set side by side: where one text lacks a paragraph of a kind, those
/// behind it carry other numbers, and a label means another paragraph.
/// </summary>
internal static class SharedParagraphs
{
    private static readonly ParagraphKind[] Kinds = [ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Annex];

    /// <summary>Gets the kinds of which two texts have the same paragraphs in the same order.</summary>
    public static HashSet<ParagraphKind> KindsOf(ResolutionText first, ResolutionText second) =>
        [.. Kinds.Where(kind => LabelsOf(first, kind).SequenceEqual(LabelsOf(second, kind), StringComparer.Ordinal))];

    private static IEnumerable<string> LabelsOf(ResolutionText text, ParagraphKind kind) => text.Paragraphs
        .Where(paragraph => paragraph.Kind == kind)
        .Select(static paragraph => paragraph.Label);
}
