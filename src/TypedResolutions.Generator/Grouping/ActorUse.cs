using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>An actor that a resolution names, with the name by which an unregistered one is known.</summary>
internal sealed record ActorUse(string Id, string? Name, Language Language)
{
    public static EquatableArray<ActorUse> AllOf(ResolutionText text)
    {
        var names = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        Add(names, text.Header.OrganId, null);
        Add(names, text.Header.Committee, null);
        foreach (var paragraph in text.Paragraphs)
        {
            foreach (var mention in paragraph.Mentions)
            {
                Add(names, mention.ActorId, mention.Mention == MentionKind.Full ? mention.Text : null);
            }

            foreach (var action in paragraph.Actions)
            {
                AddAll(names, action);
            }
        }

        return names.Select(pair => new ActorUse(pair.Key, pair.Value, text.Language)).ToEquatableArray();
    }

    private static void AddAll(SortedDictionary<string, string?> names, ActionModel action)
    {
        foreach (var id in action.Addressees)
        {
            Add(names, id, null);
        }

        Add(names, action.Mandate?.Entity, null);
        if (action.Reporting is not { } duty)
        {
            return;
        }

        Add(names, duty.Reporter, null);
        foreach (var id in duty.Recipients.Concat(duty.Through))
        {
            Add(names, id, null);
        }
    }

    /// <summary>Keeps the first name given; the registry's names replace it where it has the actor.</summary>
    private static void Add(SortedDictionary<string, string?> names, string? id, string? name)
    {
        if (id is { Length: > 0 } && (!names.TryGetValue(id, out var known) || known is null))
        {
            names[id] = name;
        }
    }
}
