using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Links;

/// <summary>A paragraph that a reference leads to.</summary>
/// <param name="Symbol">The symbol of its resolution.</param>
/// <param name="Label">Its label.</param>
/// <param name="OpensPart">Whether a whole annex or section is meant, of which it is the first.</param>
internal sealed record ParagraphLink(string Symbol, string Label, bool OpensPart)
{
    public static IEnumerable<ParagraphLink> Of(string symbol, LabelIndex labels, FoundParagraphs found) => found.Openings
        .Select(opening => new ParagraphLink(symbol, labels.Labels[opening.Index], opening.OpensPart));
}

/// <summary>What the references of a paragraph lead to.</summary>
/// <param name="Label">The label of the paragraph that refers.</param>
/// <param name="Links">The paragraphs, each once, in the order of the text.</param>
internal sealed record ParagraphLinks(string Label, EquatableArray<ParagraphLink> Links);
