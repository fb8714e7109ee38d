using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.References;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The actors of the project, each once, with those that they are a part of.</summary>
/// <param name="HasResolutions">Whether there is a resolution at all, and so code that asks for actors.</param>
/// <param name="Actors">The actors, but for those that a referenced assembly has.</param>
internal sealed record ActorSet(bool HasResolutions, EquatableArray<ActorDescription> Actors)
{
    public static ActorSet Of(
        ((ImmutableArray<EquatableArray<ResolutionSummary>> Files, ReferencedModels References) Project, RegistryContents Registry) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var registry = SharedRegistries.Of(source.Registry);
        var summaries = source.Project.Files.SelectMany(file => file).ToArray();
        var actors = new SortedDictionary<string, ActorDescription>(StringComparer.Ordinal);
        var uses = summaries
            .SelectMany(summary => summary.Actors)
            .OrderBy(use => use.Id, StringComparer.Ordinal)
            .ThenBy(use => use.Name is null)
            .ThenBy(use => use.Name, StringComparer.Ordinal)
            .ThenBy(use => use.Language);
        foreach (var use in uses)
        {
            Add(actors, use, registry);
        }

        return new ActorSet(
            summaries.Length > 0,
            actors
                .Where(actor => source.Project.References.NamespaceOfActor(actor.Key) is null)
                .Select(actor => actor.Value)
                .ToEquatableArray());
    }

    private static void Add(SortedDictionary<string, ActorDescription> actors, ActorUse use, Registry registry)
    {
        var identifier = TypeNames.ActorIdentifier(use.Id);
        if (actors.ContainsKey(identifier))
        {
            return;
        }

        var description = ActorDescription.Of(use, registry);
        actors.Add(identifier, description);
        if (description.Parent is { } parent)
        {
            Add(actors, new ActorUse(parent, null, default), registry);
        }
    }
}
