namespace TypedResolutions.Text.Annotation;

/// <summary>What the annotators found in one paragraph.</summary>
internal sealed class ParagraphAnnotations
{
    public VerbPhrase? Verb { get; set; }

    public IReadOnlyList<ParagraphAction> Actions { get; set; } = [];

    public IReadOnlyList<Citation> Citations { get; set; } = [];

    public IReadOnlyList<CrossReference> CrossReferences { get; set; } = [];

    public IReadOnlyList<ActorMention> Actors { get; set; } = [];

    /// <summary>Gets or sets the names that are one edit away from a known actor: where, and the name meant.</summary>
    public IReadOnlyList<(TextRange Range, string Text, string Meant)> SuspectNames { get; set; } = [];
}
