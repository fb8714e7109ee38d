using TypedResolutions.Text;
using TypedResolutions.Text.Dates;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Models;

/// <summary>Takes from a document the places of what parallel texts are compared in.</summary>
internal static class PlacesReader
{
    public static FilePlaces FromDocument(ResolutionDocument document, IReadOnlyList<ResolutionPart> parts, string path) => new(
        path,
        parts.Map(part => new TextPlaces(path, CarriableText.Of(part.Symbol), PlacesOf(part, document.Lines))),
        TextDates.PlacesOf(document).Map(span => TextPlace.Of(span, document.Lines)));

    private static EquatableArray<ParagraphPlaces> PlacesOf(ResolutionPart part, LineMap lines)
    {
        Func<SourceSpan, TextPlace> placeOf = span => TextPlace.Of(span, lines);
        return ParagraphSpans.AllOf(part)
            .Select(spans => new ParagraphPlaces(spans.Label, placeOf(spans.Opening), spans.Citations.Map(placeOf)))
            .ToEquatableArray();
    }
}
