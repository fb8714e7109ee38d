using TypedResolutions.Generator.Grouping;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Registries;

/// <summary>What is known of an actor: from the registry, or only the name in the text.</summary>
internal sealed record ActorDescription(string Id, ActorKind Kind, string? Acronym, string? Parent, LocalizedNames Names)
{
    public static ActorDescription Of(ActorUse use) => RegistryLookup.FindActor(use.Id) is { } entry
        ? new ActorDescription(entry.Id, entry.Kind, entry.Acronym, entry.Parent, LocalizedNames.Of(entry.Names))
        : new ActorDescription(use.Id, ActorKind.Unregistered, null, null, LocalizedNames.Of(use.Language, use.Name));
}
