namespace TypedResolutions.Text;

/// <summary>A place where a text names an actor.</summary>
/// <param name="ActorId">The actor's id in the registry; for <see cref="ActorKind.Unregistered"/> an id made from the name.</param>
/// <param name="Text">The words of the text.</param>
/// <param name="Mention">How the actor is named.</param>
/// <param name="Range">Where the words stand in the paragraph's text.</param>
public sealed record ActorMention(string ActorId, string Text, MentionKind Mention, TextRange Range);
