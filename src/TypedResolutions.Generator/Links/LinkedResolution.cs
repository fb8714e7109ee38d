using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Links;

/// <summary>A resolution, and what its references lead to in the texts that the project can name.</summary>
internal sealed record LinkedResolution(ResolutionGroup Group, EquatableArray<ParagraphLinks> Links)
{
    public static EquatableArray<LinkedResolution> LinkAll(
        (EquatableArray<ResolutionGroup> Groups, ParagraphIndex Paragraphs) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return source.Groups.Select(group => Link(group, source.Paragraphs)).ToEquatableArray();
    }

    private static LinkedResolution Link(ResolutionGroup group, ParagraphIndex paragraphs)
    {
        var links = new List<ParagraphLinks>();
        var own = 0;
        foreach (var paragraph in group.Lead.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading)
            {
                continue;
            }

            var found = LinksOf(group.Lead.Symbol, paragraph, own++, paragraphs);
            if (found.Count > 0)
            {
                links.Add(new ParagraphLinks(paragraph.Label, found.Distinct().ToEquatableArray()));
            }
        }

        return new LinkedResolution(group, links.ToEquatableArray());
    }

    private static List<ParagraphLink> LinksOf(
        string symbol, ParagraphModel paragraph, int place, ParagraphIndex paragraphs)
    {
        var links = new List<ParagraphLink>();
        foreach (var citation in paragraph.Citations)
        {
            if (citation.Paragraph is { } division && paragraphs.Find(citation.Instrument) is { } cited)
            {
                var found = ParagraphFinder.Find(cited, division, citation.Source == CitationSource.Name);
                links.AddRange(ParagraphLink.Of(citation.Instrument, cited, found));
            }
        }

        if (paragraph.CrossReferences.Count > 0 && paragraphs.Find(symbol) is { } own)
        {
            foreach (var reference in paragraph.CrossReferences)
            {
                var found = ParagraphFinder.FindWithin(own, reference.Paragraphs, reference.IsToWholeText ? null : place);
                links.AddRange(ParagraphLink.Of(symbol, own, found));
            }
        }

        return links;
    }
}
