using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>Finds the actions of one text whose words say, in its language, what the actions of another text say.</summary>
internal static class ActionPairs
{
    /// <summary>Pairs the actions of a paragraph in two languages.</summary>
    /// <param name="actions">The actions in one language.</param>
    /// <param name="others">The actions in the other one.</param>
    /// <returns>For each of the first ones the other one; null where the other text shows none.</returns>
    public static ActionModel?[] Of(IReadOnlyList<ActionModel> actions, IReadOnlyList<ActionModel> others)
    {
        if (actions.Count == others.Count)
        {
            return [.. others];
        }

        var pairs = new ActionModel?[actions.Count];
        Pair(pairs, actions, others, static action => action.Phrase.Verb);
        var taken = pairs.OfType<ActionModel>().ToArray();
        var left = others.Where(other => !taken.Any(action => ReferenceEquals(action, other)));
        Pair(pairs, actions, left, static action => VerbForces.ForceOf(action.Phrase.Verb));
        return pairs;
    }

    /// <summary>Pairs what has no pair yet by a key, in the order of the words.</summary>
    private static void Pair<TKey>(
        ActionModel?[] pairs,
        IReadOnlyList<ActionModel> actions,
        IEnumerable<ActionModel> others,
        Func<ActionModel, TKey> keyOf)
    {
        var waiting = others
            .GroupBy(keyOf)
            .ToDictionary(static group => group.Key, static group => new Queue<ActionModel>(group));
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] is null && waiting.TryGetValue(keyOf(actions[i]), out var queue) && queue.Count > 0)
            {
                pairs[i] = queue.Dequeue();
            }
        }
    }
}
