namespace TypedResolutions.Text.Annotation;

/// <summary>What the annotators found in one paragraph.</summary>
internal sealed class ParagraphAnnotations
{
    public VerbPhrase? Verb { get; init; }

    public IReadOnlyList<ParagraphAction> Actions { get; init; } = [];

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public IReadOnlyList<CrossReference> CrossReferences { get; init; } = [];

    public IReadOnlyList<ActorMention> Actors { get; init; } = [];

    /// <summary>Gets the names that are one edit away from a known actor: where, and the name meant.</summary>
    public IReadOnlyList<(TextRange Range, string Text, string Meant)> SuspectNames { get; init; } = [];
}
