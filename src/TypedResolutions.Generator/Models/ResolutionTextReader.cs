using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Readings;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;
using TypedResolutions.Text.Dates;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Models;

/// <summary>Parses a file and takes from the document what is emitted.</summary>
internal static class ResolutionTextReader
{
    /// <summary>Reads a file; a text in parts gives a resolution for each. What the analyzers need of it is kept for them.</summary>
    public static ParsedFile Read(
        (TextFile File, RegistryContents Registry) source,
        CancellationToken cancellationToken)
    {
        var (file, registry) = source;
        if (file.Parse(registry, cancellationToken) is not { } document)
        {
            SharedReadings.Keep(file, registry, null);
            return ParsedFile.Empty;
        }

        var parts = ResolutionPart.AllOf(document).ToArray();
        SharedReadings.Keep(file, registry, TextReading.Of(document, parts));
        return FromDocument(document, parts, file.Path);
    }

    public static ParsedFile FromDocument(ResolutionDocument document, string path) =>
        FromDocument(document, ResolutionPart.AllOf(document).ToArray(), path);

    private static ParsedFile FromDocument(ResolutionDocument document, ResolutionPart[] parts, string path) => new(
        parts.Map(part => ToText(document, path, part)),
        PlacesReader.FromDocument(document, parts, path),
        TextDates.Of(path, document));

    private static ResolutionText ToText(ResolutionDocument document, string path, ResolutionPart part) => new()
    {
        Path = path,
        Symbol = CarriableText.Of(part.Symbol),
        Language = document.Language,
        Header = HeaderOf(document),
        Title = CarriableText.OfOptional(document.Title?.Text),
        EnactingFormula = CarriableText.OfOptional(document.EnactingFormula?.Text),
        Vote = document.Vote is { } vote
            ? new VoteModel(vote.InFavour, vote.Against, vote.Abstentions, CarriableText.Of(vote.Text))
            : null,
        Paragraphs = part.Paragraphs.Map(ParagraphModelReader.Read),
        Footnotes = document.Footnotes.Map(static note => new FootnoteModel(
            note.Marker,
            CarriableText.Of(note.Text.Text),
            note.Citations.Map(ParagraphModelReader.Clean))),
    };

    private static ResolutionHeader HeaderOf(ResolutionDocument document) => new(
        document.Organ,
        document.OrganId,
        document.Session,
        document.AgendaItems.ToEquatableArray(),
        document.AdoptedOn is { IsValid: true } date ? date : null,
        document.Meeting,
        document.Committee,
        document.CommitteeReports.ToEquatableArray());
}
