namespace TypedResolutions.Text.Registries;

/// <summary>What the kinds of actors have in common.</summary>
internal static class ActorKinds
{
    /// <summary>Tells whether actors of a kind are many: States, persons or entities that are named together.</summary>
    public static bool IsGroup(ActorKind kind) =>
        kind is ActorKind.Stakeholder or ActorKind.GroupOfStates or ActorKind.GroupOfPersons or ActorKind.GroupOfEntities;

    /// <summary>Tells whether an actor of a kind has a short name. Groups have none: "the organizations" are none in particular.</summary>
    public static bool IsBody(ActorKind kind) =>
        !IsGroup(kind) && kind is not (ActorKind.State or ActorKind.ObserverState);
}
