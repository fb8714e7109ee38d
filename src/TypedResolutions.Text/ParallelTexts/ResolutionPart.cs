using TypedResolutions.Text.Naming;

namespace TypedResolutions.Text.ParallelTexts;

/// <summary>A resolution of a file: one in parts ("A", "B") has several.</summary>
/// <param name="Symbol">Its symbol, with the part.</param>
/// <param name="Paragraphs">Its paragraphs and headings in document order.</param>
public sealed record ResolutionPart(string Symbol, IReadOnlyList<LabelledParagraph> Paragraphs)
{
    /// <summary>Gets the resolutions of a file; none where its paragraphs make none.</summary>
    /// <param name="document">What was read in the file.</param>
    /// <returns>The resolutions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IEnumerable<ResolutionPart> AllOf(ResolutionDocument document)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        if (!document.IsResolution || document.Symbol is not { Length: > 0 } symbol || CatalogKey.Of(symbol).Length == 0)
        {
            return [];
        }

        return document.Paragraphs
            .GroupBy(paragraph => SymbolOf(symbol, paragraph.Part), StringComparer.Ordinal)
            .Where(static part => part.Any(static paragraph => paragraph.Kind != ParagraphKind.Heading))
            .Select(static part => new ResolutionPart(part.Key, Label(part)));
    }

    private static string SymbolOf(string symbol, string? part) =>
        string.IsNullOrEmpty(part) || symbol.EndsWith(" " + part, StringComparison.Ordinal)
            ? symbol
            : symbol + " " + part;

    private static LabelledParagraph[] Label(IEnumerable<ResolutionParagraph> paragraphs)
    {
        var labels = new UniqueLabels();
        return paragraphs
            .Select(paragraph => new LabelledParagraph(
                paragraph.Kind == ParagraphKind.Heading ? string.Empty : labels.Next(paragraph.Label), paragraph))
            .ToArray();
    }
}
