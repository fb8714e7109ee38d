using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Reads who is asked to act, in a script without blanks: the list of actors that follows the verb, or else the actor
/// that a relative clause ends in (请协助实施…的联合国实体…).
/// </summary>
internal static class HanAddresseeReader
{
    private const int LongestClause = 40;
    private const int LongestBracket = 20;
    private const int MostCompany = 8;

    public static Addressees Read(
        AddresseeWords words, ParagraphView paragraph, IReadOnlyList<FoundActor> actors, int start, int limit)
    {
        var text = paragraph.Folded;
        var first = FindFirst(words, text, actors, start, limit);
        if (first < 0)
        {
            return new Addressees([], start);
        }

        var found = new List<string>();
        var end = first;
        var cursor = new ActorCursor(actors);

        // 利比亚和苏丹人民: what stands behind the last of a list of States belongs to all of them.
        var firstBare = 0;
        while (cursor.At(end) is { } actor && actor.End <= limit && !words.HeadMarkers.TryMatch(text, actor.End, out _, out _))
        {
            if (IsPeople(words, text, actor))
            {
                found.RemoveRange(firstBare, found.Count - firstBare);
            }
            else if (!found.Contains(actor.ActorId))
            {
                found.Add(actor.ActorId);
            }

            var listEnd = SkipBehind(words, text, actor.End);
            firstBare = actor.Kind == ActorKind.State && listEnd == actor.End ? firstBare : found.Count;
            end = SkipBetween(words, text, listEnd, cursor);
            if (end == listEnd || cursor.At(end) is null
                || (words.CompanyStarts.TryMatch(text, listEnd, out _, out _) && IsCompany(words, text, end, cursor)))
            {
                return new Addressees(found, listEnd);
            }
        }

        return new Addressees(found, end);
    }

    /// <summary>利比亚人民: the people is asked, and the State is only named.</summary>
    private static bool IsPeople(AddresseeWords words, FoldedText text, FoundActor actor) =>
        actor.Kind == ActorKind.State && words.People.TryMatch(text, actor.End, out _, out _)
        && !words.PeopleBut.TryMatch(text, actor.End, out _, out _);

    private static int FindFirst(
        AddresseeWords words, FoldedText text, IReadOnlyList<FoundActor> actors, int start, int limit)
    {
        var cursor = new ActorCursor(actors);
        var position = SkipToActor(words.Determiners, text, start, cursor);
        if (cursor.At(position) is { } actor && !words.HeadMarkers.TryMatch(text, actor.End, out _, out _))
        {
            return position;
        }

        for (; position < limit && position - start <= LongestClause && text[position] is not (',' or ';' or '.' or ':'); position++)
        {
            if (words.HeadMarkers.TryMatch(text, position, out var behind, out _))
            {
                behind = SkipToActor(words.Determiners, text, behind, cursor);

                // Only a group needs a clause to say who is meant; a body that ends one is where something happened.
                if (cursor.At(behind) is { } head && ActorKinds.IsGroup(head.Kind) && !words.HeadMarkers.TryMatch(text, head.End, out _, out _))
                {
                    return behind;
                }
            }
        }

        return -1;
    }

    /// <summary>"与国际海事组织协商": the list that starts here names those with whom the ones before are to act.</summary>
    private static bool IsCompany(AddresseeWords words, FoldedText text, int position, ActorCursor cursor)
    {
        for (var members = 0; members < MostCompany && cursor.At(position) is { } actor; members++)
        {
            var listEnd = SkipBehind(words, text, actor.End);
            if (words.Company.TryMatch(text, listEnd, out _, out _))
            {
                return true;
            }

            position = SkipBetween(words, text, listEnd, cursor);
        }

        return false;
    }

    private static int SkipBehind(AddresseeWords words, FoldedText text, int position)
    {
        if (text[position] == '(')
        {
            for (var close = position; close < text.Length && close - position < LongestBracket; close++)
            {
                if (text[close] == ')')
                {
                    return close + 1;
                }
            }
        }

        return words.Behind.TryMatch(text, position, out var behind, out _) ? behind : position;
    }

    private static int SkipBetween(AddresseeWords words, FoldedText text, int position, ActorCursor cursor)
    {
        var separated = SkipToActor(words.Separators, text, position, cursor);
        return separated == position ? position : SkipToActor(words.Determiners, text, separated, cursor);
    }

    /// <summary>Skips words, but none that a name starts with (所有利益攸关方).</summary>
    private static int SkipToActor(PhraseTable<bool> table, FoldedText text, int position, ActorCursor cursor)
    {
        while (cursor.At(position) is null && table.TryMatch(text, position, out var behind, out _))
        {
            position = behind;
        }

        return position;
    }
}
