using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds the groups that share their noun with the one beside them: "intergovernmental and non-governmental
/// organizations", "international, regional and subregional organizations", "pays développés et en développement".
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
        if (language.IsHan)
        {
            return [];
        }

        List<FoundActor>? groups = null;
        for (var i = 0; i < found.Count; i++)
        {
            if (!ActorKinds.IsGroup(found[i].Kind))
            {
                continue;
            }

            var limit = headIsLast ? (i > 0 ? found[i - 1].End : 0) : (i + 1 < found.Count ? found[i + 1].Start : folded.Length);
            var last = found[i];
            while ((headIsLast ? Before(text, folded, found[i], last.Start, limit, names) : Behind(text, folded, found[i], last.End, limit, names))
                is { } group)
            {
                if (group.ActorId != found[i].ActorId)
                {
                    groups ??= new List<FoundActor>();
                    groups.Add(group);
                }

                last = group;
            }
        }

        return groups is null ? [] : groups;
    }

    private FoundActor? Before(
        string text, FoldedText folded, FoundActor actor, int listStart, int limit, NameIndex<ActorEntry> names)
    {
        var end = EndBefore(folded, listStart);
        if (end <= limit)
        {
            return null;
        }

        var lastWord = WordStart(folded, actor.End);
        if (lastWord <= actor.Start)
        {
            return null;
        }

        var start = end;
        for (var words = 0; words < MostWords && start > limit && (words == 0 || folded[start - 1] == ' '); words++)
        {
            start = WordStart(folded, words == 0 ? end : start - 1);
            if (start < limit || start == end)
            {
                return null;
            }

            if (IsNameOfItsOwn(text, folded, start))
            {
                continue;
            }

            // "landlocked and transit developing countries": two words may be shared as well as one.
            var twoWords = WordStart(folded, lastWord - 1);
            var group = twoWords > actor.Start ? Lookup(folded, (start, end), (twoWords, actor.End), names) : null;
            group ??= Lookup(folded, (start, end), (lastWord, actor.End), names);
            if (group is not null)
            {
                return new FoundActor(group.Id, group.Kind, MentionKind.Full, start, end, null);
            }
        }

        return null;
    }

    private FoundActor? Behind(
        string text, FoldedText folded, FoundActor actor, int listEnd, int limit, NameIndex<ActorEntry> names)
    {
        var nounEnd = folded.EndOfWord(actor.Start);
        var behind = StartBehind(folded, listEnd);
        if (nounEnd >= actor.End || behind < 0)
        {
            return null;
        }

        FoundActor? found = null;
        var start = behind + 1;
        var end = behind;
        for (var words = 0; words < MostWords && folded[end] == ' '; words++)
        {
            end = folded.EndOfWord(end + 1);
            if (end > limit || end == start || IsNameOfItsOwn(text, folded, start))
            {
                break;
            }

            if (Lookup(folded, (actor.Start, nounEnd), (start, end), names) is { } group)
            {
                found = new FoundActor(group.Id, group.Kind, MentionKind.Full, start, end, null);
            }
        }

        return found;
    }

    /// <summary>What the text capitalises is a name of its own.</summary>
    private static bool IsNameOfItsOwn(string text, FoldedText folded, int start) => char.IsUpper(text[folded.ToOriginal(start)]);

    /// <summary>Looks up the name that two stretches of the text would make side by side.</summary>
    private static ActorEntry? Lookup(FoldedText folded, (int Start, int End) first, (int Start, int End) second, NameIndex<ActorEntry> names)
    {
        if (!names.MayBeOf(folded, first.Start, first.End, second.Start))
        {
            return null;
        }

        var name = folded.Substring(first.Start, first.End) + " " + folded.Substring(second.Start, second.End);
        var whole = new FoldedText(name);
        return names.TryMatch(name, whole, 0, out var match) && match.End == whole.Length ? match.Entry : null;
    }

    /// <summary>The end of the word before "and", a comma or both; -1 where neither stands there.</summary>
    private int EndBefore(FoldedText folded, int start)
    {
        if (IsBehindComma(folded, start))
        {
            return start - 2;
        }

        var and = WordStart(folded, start - 1);
        if (and < 2 || folded[and - 1] != ' ' || !IsConjunction(folded, and, start - 1))
        {
            return -1;
        }

        return IsBehindComma(folded, and) ? and - 2 : and - 1;
    }

    private static bool IsBehindComma(FoldedText folded, int start) =>
        start >= 2 && folded[start - 1] == ' ' && folded[start - 2] == ',';

    /// <summary>Just behind "and" or a comma; -1 where neither stands there.</summary>
    private int StartBehind(FoldedText folded, int end)
    {
        if (folded[end] == ',')
        {
            return folded[end + 1] == ' ' ? end + 1 : -1;
        }

        return folded[end] == ' ' && conjunctions.TryMatch(folded, end + 1, out var behind, out _) && folded[behind] == ' ' ? behind : -1;
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
