namespace TypedResolutions;

/// <summary>The actions, citations, actors and footnote markers of a paragraph.</summary>
internal sealed class ParagraphDetails
{
    public List<ParagraphAction> Actions { get; } = [];

    public List<Actor> Addressees { get; } = [];

    public List<Citation> Citations { get; } = [];

    public List<CrossReference> CrossReferences { get; } = [];

    public List<ActorMention> Mentions { get; } = [];

    public List<Actor> Actors { get; } = [];

    public List<FootnoteReference> Footnotes { get; } = [];
}
