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

        return Divide(document.Paragraphs, symbol)
            .Where(static part => part.Paragraphs.Exists(static paragraph => paragraph.Kind != ParagraphKind.Heading))
            .Select(static part => new ResolutionPart(part.Symbol, Label(part.Paragraphs)));
    }

    /// <summary>Divides paragraphs by the symbol of their part, in the order in which the parts begin.</summary>
    private static List<(string Symbol, List<ResolutionParagraph> Paragraphs)> Divide(
        IReadOnlyList<ResolutionParagraph> paragraphs, string symbol)
    {
        var parts = new List<(string Symbol, List<ResolutionParagraph> Paragraphs)>();
        var bySymbol = new Dictionary<string, List<ResolutionParagraph>>(StringComparer.Ordinal);
        string? name = null;
        List<ResolutionParagraph>? current = null;
        foreach (var paragraph in paragraphs)
        {
            // Most texts have one part, and those of another follow each other.
            if (current is null || !string.Equals(paragraph.Part, name, StringComparison.Ordinal))
            {
                name = paragraph.Part;
                var own = SymbolOf(symbol, name);
                if (!bySymbol.TryGetValue(own, out current))
                {
                    bySymbol.Add(own, current = []);
                    parts.Add((own, current));
                }
            }

            current.Add(paragraph);
        }

        return parts;
    }

    private static string SymbolOf(string symbol, string? part) =>
        string.IsNullOrEmpty(part) || symbol.EndsWith(" " + part, StringComparison.Ordinal)
            ? symbol
            : symbol + " " + part;

    private static LabelledParagraph[] Label(List<ResolutionParagraph> paragraphs)
    {
        var labels = new UniqueLabels(paragraphs.Count);
        var labelled = new LabelledParagraph[paragraphs.Count];
        for (var i = 0; i < labelled.Length; i++)
        {
            var paragraph = paragraphs[i];
            labelled[i] = new LabelledParagraph(
                paragraph.Kind == ParagraphKind.Heading ? string.Empty : labels.Next(paragraph.Label), paragraph);
        }

        return labelled;
    }
}
