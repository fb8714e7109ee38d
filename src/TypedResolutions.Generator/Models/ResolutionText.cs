using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Models;

/// <summary>What is emitted of a text: everything but its places in the file.</summary>
internal sealed record ResolutionText : IParallelText
{
    /// <summary>Gets the file, to tell two texts of one symbol and language apart. Never emitted.</summary>
    public required string Path { get; init; }

    public required string Symbol { get; init; }

    public required Language Language { get; init; }

    public required ResolutionHeader Header { get; init; }

    public required string? Title { get; init; }

    public required string? EnactingFormula { get; init; }

    public required VoteModel? Vote { get; init; }

    /// <summary>Gets the paragraphs and headings in document order.</summary>
    public required EquatableArray<ParagraphModel> Paragraphs { get; init; }

    public required EquatableArray<FootnoteModel> Footnotes { get; init; }

    IReadOnlyList<IParallelParagraph> IParallelText.Paragraphs => Paragraphs;
}
