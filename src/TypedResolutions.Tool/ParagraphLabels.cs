using TypedResolutions.Text;

namespace TypedResolutions.Tool;

/// <summary>Names paragraphs in the output.</summary>
internal static class ParagraphLabels
{
    /// <summary>Gets the label, with the part before it where the text has parts: <c>A_OP3</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The label; empty for headings.</returns>
    public static string LabelOf(ResolutionParagraph paragraph) =>
        paragraph.Part is { } part && paragraph.Label.Length > 0
            ? part + "_" + paragraph.Label
            : paragraph.Label;
}
