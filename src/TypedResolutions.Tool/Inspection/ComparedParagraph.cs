using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Tool.Inspection;

/// <summary>What is kept of a paragraph or heading to compare it: no words.</summary>
/// <param name="Label">The label; empty for headings.</param>
/// <param name="Kind">What part of the resolution it is.</param>
/// <param name="Instruments">The instruments of its citations.</param>
internal sealed record ComparedParagraph(string Label, ParagraphKind Kind, IEnumerable<string> Instruments) : IParallelParagraph
{
    public static ComparedParagraph Of(LabelledParagraph paragraph) => new(
        paragraph.Label,
        paragraph.Paragraph.Kind,
        [.. paragraph.Paragraph.Citations.Select(citation => citation.Instrument)]);
}
