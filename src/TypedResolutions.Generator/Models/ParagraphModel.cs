using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Models;

/// <summary>A paragraph or heading. Ranges are in its own text.</summary>
internal sealed record ParagraphModel : IParallelParagraph
{
    /// <summary>Gets the label, unique in the text and a C# identifier; empty for headings.</summary>
    public required string Label { get; init; }

    public required ParagraphKind Kind { get; init; }

    public required EquatableArray<string> Number { get; init; }

    public required int Level { get; init; }

    public required string? Section { get; init; }

    public required string Text { get; init; }

    public required VerbPhrase? Verb { get; init; }

    public required EquatableArray<ActionModel> Actions { get; init; }

    public required EquatableArray<Citation> Citations { get; init; }

    public required EquatableArray<CrossReference> CrossReferences { get; init; }

    public required EquatableArray<ActorMention> Mentions { get; init; }

    public required EquatableArray<FootnoteMarker> Footnotes { get; init; }

    IEnumerable<string> IParallelParagraph.Instruments => Citations.Select(static citation => citation.Instrument);
}
