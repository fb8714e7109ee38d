namespace TypedResolutions.Text;

/// <summary>A paragraph, sub-paragraph or heading of a resolution.</summary>
public sealed class ResolutionParagraph
{
    /// <summary>Gets the label: <c>PP7</c>, <c>OP32</c>, <c>OP5_a_i</c>, <c>Annex_P12</c>; empty for headings.</summary>
    public required string Label { get; init; }

    /// <summary>Gets what part of the resolution it is.</summary>
    public required ParagraphKind Kind { get; init; }

    /// <summary>Gets the number as printed, a part for each level: <c>5</c>, <c>a</c>, <c>i</c>; empty where it carries none.</summary>
    public required IReadOnlyList<string> Number { get; init; }

    /// <summary>Gets the level: 1 for a paragraph, 2 for (a), 3 for (i).</summary>
    public required int Level { get; init; }

    /// <summary>Gets the roman section it stands in, where the text has such; else null.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the part ("A", "B") of a multi-part resolution it stands in; else null.</summary>
    public string? Part { get; init; }

    /// <summary>
    /// Gets whether it belongs to a declaration or outcome document that the resolution adopts in its body (General Assembly
    /// resolution 70/1), behind the paragraph that adopts it. Such paragraphs state, so few of them open with a verb.
    /// </summary>
    public bool IsAdoptedText { get; init; }

    /// <summary>Gets the text, without number, footnote markers and formatting.</summary>
    public required SpannedText Text { get; init; }

    /// <summary>Gets the whole stretch of the file: number, text, terminator.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Gets the one-based line on which it starts.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the leading verb; null for headings and where no verb opens the text.</summary>
    public VerbPhrase? Verb { get; init; }

    /// <summary>Gets what it does, the leading verb first.</summary>
    public IReadOnlyList<ParagraphAction> Actions { get; init; } = [];

    /// <summary>Gets the instruments it cites, in the order of the text.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Gets the references to paragraphs of the same text.</summary>
    public IReadOnlyList<CrossReference> CrossReferences { get; init; } = [];

    /// <summary>Gets the actors it names, in the order of the text.</summary>
    public IReadOnlyList<ActorMention> Actors { get; init; } = [];

    /// <summary>Gets its footnote markers, in the order of the text.</summary>
    public IReadOnlyList<FootnoteReference> Footnotes { get; init; } = [];
}
