using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Tool.Inspection;

/// <summary>What is kept of a paragraph or heading to compare it: no words.</summary>
/// <param name="Label">The label; empty for headings.</param>
/// <param name="Kind">What part of the resolution it is.</param>
/// <param name="Section">The section that it stands in; null outside sections.</param>
/// <param name="Instruments">The instruments of its citations.</param>
/// <param name="Divisions">Those of its citations that lead to paragraphs.</param>
internal sealed record ComparedParagraph(
    string Label,
    ParagraphKind Kind,
    string? Section,
    IEnumerable<string> Instruments,
    IReadOnlyList<CitedDivision> Divisions) : IParallelParagraph
{
    public static ComparedParagraph Of(LabelledParagraph paragraph) => new(
        paragraph.Label,
        paragraph.Paragraph.Kind,
        paragraph.Paragraph.Section,
        [.. paragraph.Paragraph.Citations.Select(citation => citation.Instrument)],
        [.. DivisionsOf(paragraph.Paragraph)]);

    private static IEnumerable<CitedDivision> DivisionsOf(ResolutionParagraph paragraph)
    {
        for (var i = 0; i < paragraph.Citations.Count; i++)
        {
            if (paragraph.Citations[i] is { Paragraph: { } division } citation)
            {
                yield return new CitedDivision(i, citation.Instrument, division, citation.Source == CitationSource.Name);
            }
        }
    }
}
