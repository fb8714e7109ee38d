using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.References;
using TypedResolutions.Generator.Registries;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The actors of the project, each once, with those that they are a part of.</summary>
/// <param name="HasResolutions">Whether there is a resolution at all, and so code that asks for actors.</param>
/// <param name="Actors">The actors, but for those that a referenced assembly has.</param>
internal sealed record ActorSet(bool HasResolutions, EquatableArray<ActorUse> Actors)
{
    public static ActorSet Of(
        (ImmutableArray<EquatableArray<ResolutionSummary>> Files, ReferencedModels References) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var summaries = source.Files.SelectMany(file => file).ToArray();
        var actors = new SortedDictionary<string, ActorUse>(StringComparer.Ordinal);
        var uses = summaries
            .SelectMany(summary => summary.Actors)
            .OrderBy(use => use.Id, StringComparer.Ordinal)
            .ThenBy(use => use.Name is null)
            .ThenBy(use => use.Name, StringComparer.Ordinal)
            .ThenBy(use => use.Language);
        foreach (var use in uses)
        {
            Add(actors, use);
        }

        return new ActorSet(
            summaries.Length > 0,
            actors
                .Where(actor => source.References.NamespaceOfActor(actor.Key) is null)
                .Select(actor => actor.Value)
                .ToEquatableArray());
    }

    private static void Add(SortedDictionary<string, ActorUse> actors, ActorUse use)
    {
        var identifier = TypeNames.ActorIdentifier(use.Id);
        var registered = RegistryLookup.FindActor(use.Id);
        if (actors.ContainsKey(identifier))
        {
            return;
        }

        // The names of a registered actor come from the registry: how a text calls it must change nothing here.
        actors.Add(identifier, registered is null ? use : use with { Name = null, Language = default });
        if (registered?.Parent is { } parent)
        {
            Add(actors, new ActorUse(parent, null, default));
        }
    }
}
