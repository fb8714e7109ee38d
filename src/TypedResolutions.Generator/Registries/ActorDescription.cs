using TypedResolutions.Text;

namespace TypedResolutions.Generator.Registries;

/// <summary>What the registry knows of an actor.</summary>
internal sealed record ActorDescription(string Id, ActorKind Kind, string? Acronym, string? Parent, LocalizedNames Names);
