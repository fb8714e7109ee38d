using TypedResolutions.Generator.Models;
using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Grouping;

/// <summary>
/// The leading text of a resolution with what its parallel texts cite and name besides, and with the actions of the first
/// text in <see cref="ParallelOrder"/>. A converter that lost a footnote loses its citation in one language, and languages
/// tell verbs apart that others do not; the resolution is one all the same, whichever of its texts leads. Where texts
/// differ in their paragraphs or citations the project is told, see <see cref="ParallelComparison"/>.
/// </summary>
internal static class UnitedText
{
    /// <summary>Unites texts.</summary>
    /// <param name="texts">The texts, the leading one first, the others in <see cref="ParallelOrder"/>.</param>
    /// <returns>The leading text with what the others add; itself where there is no other.</returns>
    public static ResolutionText Of(IReadOnlyList<ResolutionText> texts)
    {
        var lead = texts[0];
        if (texts.Count == 1)
        {
            return lead;
        }

        var others = texts.Skip(1).Select(text => Comparable(lead, text)).ToArray();
        var before = others
            .Take(texts.Count(text => ParallelOrder.PlaceOf(text.Language) < ParallelOrder.PlaceOf(lead.Language)))
            .ToArray();
        return lead with
        {
            Paragraphs = lead.Paragraphs
                .Select(paragraph => WithActionsOfFirst(Unite(paragraph, others), before))
                .ToEquatableArray(),
        };
    }

    /// <summary>Gets the paragraphs of a text by label, of the kinds of which it has the same as the leading one.</summary>
    private static Dictionary<string, ParagraphModel> Comparable(ResolutionText lead, ResolutionText other)
    {
        var kinds = SharedParagraphs.KindsOf(lead, other);
        var comparable = new Dictionary<string, ParagraphModel>(StringComparer.Ordinal);
        foreach (var paragraph in other.Paragraphs.Where(paragraph => kinds.Contains(paragraph.Kind)))
        {
            comparable[paragraph.Label] = paragraph;
        }

        return comparable;
    }

    /// <summary>Takes the actions from the first of the texts before the leading one that has the paragraph.</summary>
    private static ParagraphModel WithActionsOfFirst(ParagraphModel paragraph, Dictionary<string, ParagraphModel>[] before)
    {
        foreach (var byLabel in before)
        {
            if (byLabel.TryGetValue(paragraph.Label, out var other))
            {
                return UnitedActions.Of(paragraph, other);
            }
        }

        return paragraph;
    }

    private static ParagraphModel Unite(ParagraphModel paragraph, Dictionary<string, ParagraphModel>[] others)
    {
        var citations = paragraph.Citations.ToList();
        var mentions = paragraph.Mentions.ToList();
        var instruments = new HashSet<string>(citations.Select(static citation => citation.Instrument), StringComparer.Ordinal);
        var actors = new HashSet<string>(mentions.Select(static mention => mention.ActorId), StringComparer.Ordinal);
        foreach (var byLabel in others)
        {
            if (paragraph.Kind == ParagraphKind.Heading || !byLabel.TryGetValue(paragraph.Label, out var other))
            {
                continue;
            }

            citations.AddRange(other.Citations
                .Where(citation => citation.Instrument.Length > 0 && !instruments.Contains(citation.Instrument))
                .Select(citation => citation with { Range = PlaceOf(citation, other, paragraph) }));
            mentions.AddRange(other.Mentions
                .Where(mention => !actors.Contains(mention.ActorId))
                .Select(mention => mention with { Range = EndOf(paragraph) }));
            instruments.UnionWith(other.Citations.Select(static citation => citation.Instrument));
            actors.UnionWith(other.Mentions.Select(static mention => mention.ActorId));
        }

        return citations.Count == paragraph.Citations.Count && mentions.Count == paragraph.Mentions.Count
            ? paragraph
            : paragraph with { Citations = citations.ToEquatableArray(), Mentions = mentions.ToEquatableArray() };
    }

    /// <summary>The place of the marker, where this text has the one that leads to the citation; else the end of the paragraph.</summary>
    private static TextRange PlaceOf(Citation citation, ParagraphModel other, ParagraphModel paragraph)
    {
        if (citation.Source == CitationSource.Footnote)
        {
            foreach (var marker in other.Footnotes.Where(marker => marker.Offset == citation.Range.Start))
            {
                foreach (var same in paragraph.Footnotes.Where(own => own.Marker == marker.Marker))
                {
                    return new TextRange(same.Offset, 0);
                }
            }
        }

        return EndOf(paragraph);
    }

    private static TextRange EndOf(ParagraphModel paragraph) => new(paragraph.Text.Length, 0);
}
