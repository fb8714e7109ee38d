namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>An actor found in a paragraph. Positions count folded characters.</summary>
/// <param name="ActorId">The actor's id.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Mention">How it is named.</param>
/// <param name="Start">Where the words start.</param>
/// <param name="End">Just behind the words.</param>
/// <param name="Head">The head noun of its name; null where it has none.</param>
internal sealed record FoundActor(string ActorId, ActorKind Kind, MentionKind Mention, int Start, int End, Head? Head)
{
    /// <summary>Gets the head noun that an unregistered name ends with ("Office of the High Commissioner"); else null.</summary>
    public Head? Tail { get; init; }
}
