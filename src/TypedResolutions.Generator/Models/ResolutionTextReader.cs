using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>Parses a file and takes from the document what is emitted.</summary>
internal static class ResolutionTextReader
{
    /// <summary>Reads a file; a text in parts gives a resolution for each.</summary>
    public static ParsedFile Read(
        (TextFile File, RegistryContents Registry) source,
        CancellationToken cancellationToken) =>
        source.File.Parse(source.Registry, cancellationToken) is { } document
            ? new ParsedFile(
                FromDocument(document, source.File.Path), PlacesReader.FromDocument(document, source.File.Path))
            : ParsedFile.Empty;

    public static EquatableArray<ResolutionText> FromDocument(ResolutionDocument document, string path)
    {
        return PartsOf(document).Select(part => ToText(document, path, part.Key, part)).ToEquatableArray();
    }

    /// <summary>Gets the paragraphs by the symbol of the resolution that they make; none where they make none.</summary>
    public static IEnumerable<IGrouping<string, ResolutionParagraph>> PartsOf(ResolutionDocument document)
    {
        if (!document.IsResolution || document.Symbol is not { Length: > 0 } symbol || CatalogKey.Of(symbol).Length == 0)
        {
            return [];
        }

        return document.Paragraphs
            .GroupBy(paragraph => PartSymbol(symbol, paragraph.Part), StringComparer.Ordinal)
            .Where(part => part.Any(paragraph => paragraph.Kind != ParagraphKind.Heading));
    }

    private static string PartSymbol(string symbol, string? part) =>
        string.IsNullOrEmpty(part) || symbol.EndsWith(" " + part, StringComparison.Ordinal)
            ? symbol
            : symbol + " " + part;

    private static ResolutionText ToText(
        ResolutionDocument document,
        string path,
        string symbol,
        IEnumerable<ResolutionParagraph> paragraphs)
    {
        var labels = new UniqueLabels();
        return new ResolutionText
        {
            Path = path,
            Symbol = CarriableText.Of(symbol),
            Language = document.Language,
            Header = HeaderOf(document),
            Title = CarriableText.OfOptional(document.Title?.Text),
            EnactingFormula = CarriableText.OfOptional(document.EnactingFormula?.Text),
            Vote = document.Vote is { } vote
                ? new VoteModel(vote.InFavour, vote.Against, vote.Abstentions, CarriableText.Of(vote.Text))
                : null,
            Paragraphs = paragraphs.Select(paragraph => ParagraphModelReader.Read(paragraph, labels)).ToEquatableArray(),
            Footnotes = document.Footnotes
                .Select(note => new FootnoteModel(
                    note.Marker,
                    CarriableText.Of(note.Text.Text),
                    note.Citations.Select(ParagraphModelReader.Clean).ToEquatableArray()))
                .ToEquatableArray(),
        };
    }

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
