namespace TypedResolutions;

/// <summary>An actor for which the project has no class: keeps reading total.</summary>
internal sealed class UnknownActor(string id) : Actor(id, ActorKind.Unregistered);
