using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds the groups that share their noun with the one beside them: "intergovernmental and non-governmental
/// organizations", "pays développés et en développement".
/// </summary>
internal sealed class SharedNouns(LanguageData language)
{
    private const int MostWords = 3;

    private readonly bool headIsLast = language.File.Values("references", "head.position").Contains("last");
    private readonly PhraseTable<bool> conjunctions = language.Phrases("citations", "and");

    /// <summary>Finds them beside the actors of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    /// <param name="found">The actors found, in order.</param>
    /// <param name="names">The names of the registry.</param>
    public IReadOnlyList<FoundActor> Find(
        string text, FoldedText folded, IReadOnlyList<FoundActor> found, NameIndex<ActorEntry> names)
    {
        var groups = new List<FoundActor>();
        if (language.IsHan)
        {
            return groups;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (!IsGroup(found[i].Kind))
            {
                continue;
            }

            var limit = headIsLast ? (i > 0 ? found[i - 1].End : 0) : (i + 1 < found.Count ? found[i + 1].Start : folded.Length);
            var group = headIsLast ? Before(text, folded, found[i], limit, names) : Behind(text, folded, found[i], limit, names);
            if (group is not null && group.ActorId != found[i].ActorId)
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    public static bool IsGroup(ActorKind kind) =>
        kind is ActorKind.Stakeholder or ActorKind.GroupOfStates or ActorKind.GroupOfPersons or ActorKind.GroupOfEntities;

    private FoundActor? Before(string text, FoldedText folded, FoundActor actor, int limit, NameIndex<ActorEntry> names)
    {
        var lastWord = WordStart(folded, actor.End);
        var and = WordStart(folded, actor.Start - 1);
        if (lastWord <= actor.Start || and <= limit || !IsConjunction(folded, and, actor.Start - 1))
        {
            return null;
        }

        var end = and - 1;
        var start = end;
        for (var words = 0; words < MostWords && start > limit && folded[end] == ' '; words++)
        {
            start = WordStart(folded, words == 0 ? end : start - 1);
            if (start < limit)
            {
                return null;
            }

            // "landlocked and transit developing countries": two words may be shared as well as one.
            var twoWords = WordStart(folded, lastWord - 1);
            var adjective = folded.Substring(start, end) + " ";
            var group = twoWords > actor.Start ? Lookup(adjective + folded.Substring(twoWords, actor.End), text, folded, start, names) : null;
            group ??= Lookup(adjective + folded.Substring(lastWord, actor.End), text, folded, start, names);
            if (group is not null)
            {
                return new FoundActor(group.Id, group.Kind, MentionKind.Full, start, end, null);
            }
        }

        return null;
    }

    private FoundActor? Behind(string text, FoldedText folded, FoundActor actor, int limit, NameIndex<ActorEntry> names)
    {
        var nounEnd = folded.EndOfWord(actor.Start);
        var and = actor.End + 1;
        if (nounEnd >= actor.End || folded[actor.End] != ' ' || !conjunctions.TryMatch(folded, and, out var behind, out _)
            || folded[behind] != ' ')
        {
            return null;
        }

        var noun = folded.Substring(actor.Start, nounEnd);
        FoundActor? found = null;
        var start = behind + 1;
        var end = behind;
        for (var words = 0; words < MostWords && folded[end] == ' '; words++)
        {
            end = folded.EndOfWord(end + 1);
            if (end > limit)
            {
                break;
            }

            if (Lookup(noun + " " + folded.Substring(start, end), text, folded, start, names) is { } group)
            {
                found = new FoundActor(group.Id, group.Kind, MentionKind.Full, start, end, null);
            }
        }

        return found;
    }

    private static ActorEntry? Lookup(string name, string text, FoldedText folded, int start, NameIndex<ActorEntry> names)
    {
        // What the text capitalises is a name of its own.
        if (char.IsUpper(text[folded.ToOriginal(start)]))
        {
            return null;
        }

        var whole = new FoldedText(name);
        return names.TryMatch(name, whole, 0, out var match) && match.End == whole.Length ? match.Entry : null;
    }

    private bool IsConjunction(FoldedText folded, int start, int end) =>
        end > start && folded[end] == ' ' && conjunctions.TryMatch(folded, start, out var behind, out _) && behind == end;

    private static int WordStart(FoldedText folded, int end)
    {
        var start = end;
        while (start > 0 && (FoldedText.IsWordCharacter(folded[start - 1]) || folded[start - 1] == '-'))
        {
            start--;
        }

        return start;
    }
}
