using TypedResolutions.Text;
using TypedResolutions.Text.Dates;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Models;

/// <summary>Takes from a document the places of what parallel texts are compared in.</summary>
internal static class PlacesReader
{
    public static FilePlaces FromDocument(ResolutionDocument document, string path) => new(
        path,
        TextsOf(document, path),
        TextDates.PlacesOf(document).Select(span => TextPlace.Of(span, document.Lines)).ToEquatableArray());

    private static EquatableArray<TextPlaces> TextsOf(ResolutionDocument document, string path) =>
        ResolutionPart.AllOf(document)
            .Select(part => new TextPlaces(path, CarriableText.Of(part.Symbol), PlacesOf(part, document.Lines)))
            .ToEquatableArray();

    private static EquatableArray<ParagraphPlaces> PlacesOf(ResolutionPart part, LineMap lines) =>
        ParagraphSpans.AllOf(part)
            .Select(spans => new ParagraphPlaces(
                spans.Label,
                TextPlace.Of(spans.Opening, lines),
                spans.Citations.Select(span => TextPlace.Of(span, lines)).ToEquatableArray()))
            .ToEquatableArray();
}
