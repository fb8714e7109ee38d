namespace TypedResolutions;

/// <summary>The actions, citations, actors and footnote markers of a paragraph.</summary>
internal sealed class ParagraphDetails
{
    private IReadOnlyList<Paragraph>? references;

    public List<ParagraphAction> Actions { get; } = [];

    public List<Actor> Addressees { get; } = [];

    public List<Citation> Citations { get; } = [];

    public List<CrossReference> CrossReferences { get; } = [];

    /// <summary>Gets the paragraphs of other texts and of its own that it leads to. Other texts are not read before this is asked for.</summary>
    public IReadOnlyList<Paragraph> References => references ??= Citations.SelectMany(static citation => citation.Targets)
        .Concat(CrossReferences.SelectMany(static reference => reference.Targets))
        .Distinct()
        .ToArray();

    public List<ActorMention> Mentions { get; } = [];

    public List<Actor> Actors { get; } = [];

    public List<FootnoteReference> Footnotes { get; } = [];
}
