using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Links;

/// <summary>Finds the citations of paragraphs that the cited text, which is there, does not have; those of headings lead nowhere.</summary>
internal static class MissingParagraph
{
    public static EquatableArray<TextProblem> FindAll(
        (EquatableArray<ResolutionText> Texts, ParagraphIndex Paragraphs) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return source.Texts
            .SelectMany(text => text.Paragraphs
                .Where(static paragraph => paragraph.Kind != ParagraphKind.Heading)
                .SelectMany(paragraph => FindIn(text, paragraph, source.Paragraphs)))
            .ToEquatableArray();
    }

    private static IEnumerable<TextProblem> FindIn(ResolutionText text, ParagraphModel paragraph, ParagraphIndex paragraphs)
    {
        for (var i = 0; i < paragraph.Citations.Count; i++)
        {
            var citation = paragraph.Citations[i];
            if (citation.Paragraph is { } division && paragraphs.Find(citation.Instrument) is { } cited)
            {
                foreach (var number in ParagraphFinder.Find(cited, division, citation.Source == CitationSource.Name).Missing)
                {
                    yield return new TextProblem(
                        ProblemKind.CitedParagraphMissing,
                        text.Path,
                        text.Symbol,
                        paragraph.Label,
                        i,
                        new[] { number, citation.Instrument }.ToEquatableArray());
                }
            }
        }
    }
}
