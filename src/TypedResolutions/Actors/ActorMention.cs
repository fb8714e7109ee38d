namespace TypedResolutions;

/// <summary>A place where a paragraph names an actor.</summary>
public sealed class ActorMention
{
    internal ActorMention(Actor actor, string text, MentionKind kind, SourceSpan span)
    {
        Actor = actor;
        Text = text;
        Kind = kind;
        Span = span;
    }

    /// <summary>Gets the actor.</summary>
    public Actor Actor { get; }

    /// <summary>Gets the words of the text.</summary>
    public string Text { get; }

    /// <summary>Gets how the actor is named.</summary>
    public MentionKind Kind { get; }

    /// <summary>Gets where the words stand in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
