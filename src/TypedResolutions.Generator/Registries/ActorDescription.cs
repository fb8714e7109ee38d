using TypedResolutions.Generator.Grouping;
using TypedResolutions.Text;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Registries;

/// <summary>What is known of an actor: from the registry, or only the name in the text.</summary>
internal sealed record ActorDescription(string Id, ActorKind Kind, string? Acronym, string? Parent, LocalizedNames Names)
{
    /// <summary>Describes an actor. Where a registry has it, how a text calls it changes nothing.</summary>
    public static ActorDescription Of(ActorUse use, Registry registry) => registry.TryGetActor(use.Id, out var entry)
        ? new ActorDescription(entry.Id, entry.Kind, entry.Acronym, entry.Parent, LocalizedNames.Of(entry.Names))
        : new ActorDescription(use.Id, ActorKind.Unregistered, null, null, LocalizedNames.Of(use.Language, use.Name));
}
