using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>Takes from a document the places of what parallel texts are compared in.</summary>
internal static class PlacesReader
{
    public static EquatableArray<TextPlaces> FromDocument(ResolutionDocument document, string path) =>
        ResolutionTextReader.PartsOf(document)
            .Select(part => new TextPlaces(path, CarriableText.Of(part.Key), PlacesOf(document.Lines, part).ToEquatableArray()))
            .ToEquatableArray();

    private static IEnumerable<ParagraphPlaces> PlacesOf(LineMap lines, IEnumerable<ResolutionParagraph> paragraphs)
    {
        var labels = new UniqueLabels();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
            {
                yield return new ParagraphPlaces(
                    labels.Next(paragraph.Label),
                    TextPlace.Of(OpeningOf(paragraph), lines),
                    paragraph.Citations
                        .Select(citation => TextPlace.Of(paragraph.Text.ToSource(citation.Range), lines))
                        .ToEquatableArray());
            }
        }
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
