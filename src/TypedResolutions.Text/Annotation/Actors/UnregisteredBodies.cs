using System.Text;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds bodies that no registry knows by the words their names start or end with: "Working Group on ...", "...工作组".
/// Only names whose end (or start, in a script without blanks) is plain to see are taken.
/// </summary>
internal sealed class UnregisteredBodies
{
    private const int LongestHanName = 20;
    private const int ShortestHanName = 3;
    private const int MostWords = 16;

    private readonly LanguageData language;
    private readonly HeadNouns heads;
    private readonly LeftContext leftContext;
    private readonly PhraseTable<bool> before;
    private readonly PhraseTable<bool> after;
    private readonly PhraseTable<bool> links;
    private readonly PhraseTable<bool> never;

    public UnregisteredBodies(LanguageData language, HeadNouns heads, LeftContext leftContext)
    {
        this.language = language;
        this.heads = heads;
        this.leftContext = leftContext;
        before = language.Phrases("references", "bodies.before");
        after = language.Phrases("references", "bodies.after");
        links = language.Phrases("references", "bodies.links");
        never = language.Phrases("references", "bodies.never");
    }

    /// <summary>Finds the unregistered bodies of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    /// <param name="known">The registered actors found, in order.</param>
    public IReadOnlyList<FoundActor> Find(string text, FoldedText folded, IReadOnlyList<FoundActor> known)
    {
        var found = new List<FoundActor>();
        var nextKnown = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            while (nextKnown < known.Count && known[nextKnown].End <= i)
            {
                nextKnown++;
            }

            var inside = nextKnown < known.Count && known[nextKnown].Start <= i;
            if (inside)
            {
                continue;
            }

            var previousEnd = nextKnown > 0 ? known[nextKnown - 1].End : 0;
            if (language.IsHan
                ? TryFindHan(text, folded, i, previousEnd, out var body)
                : TryFindCapitalised(text, folded, i, out body))
            {
                found.Add(body);
                i = body.End - 1;
            }
        }

        return found;
    }

    private bool TryFindCapitalised(string text, FoldedText folded, int start, out FoundActor body)
    {
        body = null!;
        if (!folded.IsBoundary(start) || !char.IsUpper(text[folded.ToOriginal(start)])
            || !before.TryMatch(folded, start, out var position, out _))
        {
            return false;
        }

        var nameStart = position;
        var end = -1;
        for (var words = 0; words < MostWords && folded[position] is ' ' or '-'; words++)
        {
            var wordStart = position + 1;
            position = wordStart;
            while (position < folded.Length && FoldedText.IsWordCharacter(folded[position]))
            {
                position++;
            }

            if (position == wordStart)
            {
                break;
            }

            if (char.IsUpper(text[folded.ToOriginal(wordStart)]))
            {
                end = position;
            }
            else if (!links.TryMatch(folded, wordStart, out var linkEnd, out _) || linkEnd != position)
            {
                break;
            }
        }

        if (end < 0)
        {
            return false;
        }

        var tailStart = SkipLinks(folded, nameStart);
        var hasTail = heads.Index.TryMatch(text, folded, tailStart, out var tail) && tail.End == end;
        body = Make(text, folded, start, end) with { Tail = hasTail ? tail.Entry : null };
        return true;
    }

    private int SkipLinks(FoldedText folded, int position)
    {
        while (folded[position] is ' ' || links.TryMatch(folded, position, out _, out _))
        {
            position = folded[position] is ' ' || !links.TryMatch(folded, position, out var behind, out _)
                ? position + 1
                : behind;
        }

        return position;
    }

    private bool TryFindHan(string text, FoldedText folded, int position, int previousEnd, out FoundActor body)
    {
        body = null!;
        if (!after.TryMatch(folded, position, out var end, out _))
        {
            return false;
        }

        for (var start = position; start >= previousEnd && position - start <= LongestHanName; start--)
        {
            if (start != previousEnd && !leftContext.IsPlain(folded, start))
            {
                continue;
            }

            if (position - start < ShortestHanName || HoldsClause(folded, start, position))
            {
                return false;
            }

            body = Make(text, folded, start, end);
            return true;
        }

        return false;
    }

    /// <summary>Words that no name holds show that a clause was taken for one.</summary>
    private bool HoldsClause(FoldedText folded, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (never.TryMatch(folded, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private FoundActor Make(string text, FoldedText folded, int start, int end)
    {
        var range = folded.ToOriginalRange(start, end);
        var name = text.Substring(range.Start, range.Length);
        return new FoundActor(
            IdOf(name), ActorKind.Unregistered, MentionKind.Full, start, end, heads.HeadOf(name));
    }

    /// <summary>"Working Group on Enhanced Cooperation" is <c>WorkingGroupOnEnhancedCooperation</c>.</summary>
    private static string IdOf(string name)
    {
        var id = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = c != '\'' && c != '’';
                continue;
            }

            id.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return id.ToString();
    }
}
