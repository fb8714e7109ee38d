using System.Runtime.CompilerServices;
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
    private const int FewestWordsBeforeHead = 2;
    private const int MostWordsBeforeHead = 6;

    private readonly LanguageData language;
    private readonly HeadNouns heads;
    private readonly LeftContext leftContext;
    private readonly PhraseTable<bool> before;
    private readonly PhraseTable<bool> after;
    private readonly PhraseTable<bool> links;
    private readonly PhraseTable<bool> never;
    private readonly PhraseTable<bool> adjectives;
    private readonly PhraseTable<bool> articles;
    private readonly PhraseTable<bool> complements;
    private readonly PhraseTable<bool> conjunctions;
    private readonly PhraseTable<bool> joins;
    private readonly PhraseTable<bool> instruments;

    /// <summary>The words that names start with or stand behind: no other word starts a name, unless it stands behind one of them.</summary>
    private readonly PhraseTable<bool> openers;
    private readonly BodyTopics topics;
    private readonly Dictionary<string, string> baseForms = new(StringComparer.Ordinal);

    public UnregisteredBodies(LanguageData language, HeadNouns heads, LeftContext leftContext)
    {
        this.language = language;
        this.heads = heads;
        this.leftContext = leftContext;
        before = language.Phrases("references", "bodies.before");
        after = language.Phrases("references", "bodies.after");
        links = language.Phrases("references", "bodies.links");
        never = language.Phrases("references", "bodies.never");
        articles = language.Phrases("references", "articles");
        complements = language.Phrases("references", "bodies.goes.on");
        conjunctions = language.Phrases("references", "bodies.and");
        adjectives = language.Phrases("references", "bodies.adjectives");
        joins = language.Phrases("references", "bodies.joins");
        instruments = language.Phrases("references", "instrument.heads");
        openers = language.IsHan ? after : language.Phrases("references", "bodies.before", "articles");
        topics = new BodyTopics(language);
        foreach (var form in language.File.Section("bodies"))
        {
            baseForms[TextFolding.FoldPhrase(form.Key)] = form.Key;
            foreach (var bent in form.Value)
            {
                baseForms[TextFolding.FoldPhrase(bent)] = form.Key;
            }
        }
    }

    /// <summary>Finds the unregistered bodies of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    /// <param name="known">The registered actors found, in order.</param>
    /// <param name="titles">The titles, in which no body is named.</param>
    public IReadOnlyList<FoundActor> Find(
        string text, FoldedText folded, IReadOnlyList<FoundActor> known, IReadOnlyList<(int Start, int End)> titles)
    {
        List<FoundActor>? found = null;
        var nextKnown = 0;
        var nextTitle = 0;
        var behind = 0;
        var starts = folded.Starts;
        for (var index = Next(starts, 0); index < starts.Count; index = Next(starts, index + 1))
        {
            var i = starts[index].Position;
            if (i < behind || !(language.IsHan || IsCapital(text[folded.ToOriginal(i)])))
            {
                continue;
            }

            while (nextKnown < known.Count && known[nextKnown].End <= i)
            {
                nextKnown++;
            }

            while (nextTitle < titles.Count && titles[nextTitle].End <= i)
            {
                nextTitle++;
            }

            var inside = (nextKnown < known.Count && known[nextKnown].Start <= i)
                || (nextTitle < titles.Count && titles[nextTitle].Start <= i);
            if (inside)
            {
                continue;
            }

            var previousEnd = nextKnown > 0 ? known[nextKnown - 1].End : 0;
            if (language.IsHan
                ? TryFindHan(text, folded, i, previousEnd, out var body)
                : TryFindCapitalised(text, folded, i, known, nextKnown, out body)
                    || TryFindBeforeHead(text, folded, i, nextKnown < known.Count ? known[nextKnown].Start : folded.Length, out body))
            {
                body = ReachBehindKnown(text, folded, body, known, nextKnown);
                behind = body.End;
                if (!never.TryMatch(folded, body.Start, out var neverEnd, out _) || neverEnd < body.End)
                {
                    found ??= new List<FoundActor>();
                    found.Add(body);
                }
            }
        }

        return found is null ? [] : found;
    }

    /// <summary>Finds the next word, from an index on, that a name may start with; the number of words where there is none.</summary>
    /// <remarks>
    /// Apart from what is asked of the few it finds, so that what the loop works with stays in registers; and without a branch
    /// for each question, since each has an answer that no processor foretells.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Next(WordStarts starts, int from)
    {
        var (words, first) = (starts.All.Array!, starts.All.Offset);
        var end = first + starts.Count;
        var openings = openers.FirstWords;
        var i = first + from;
        for (var wasOpener = from > 0 && openings.MayContain(words[i - 1].Hash); i < end; i++)
        {
            ref readonly var word = ref words[i];
            var isOpener = openings.MayContain(word.Hash);
            if (!word.IsSmall & (isOpener | wasOpener))
            {
                break;
            }

            wasOpener = isOpener;
        }

        StepCounter.Count(i - first - from + 1);
        return i - first;
    }

    /// <summary>"Bureau du Président de l'Assemblée générale": a name that runs into a known one ends with it.</summary>
    private FoundActor ReachBehindKnown(string text, FoldedText folded, FoundActor body, IReadOnlyList<FoundActor> known, int next)
    {
        for (; next < known.Count && known[next].Start < body.End; next++)
        {
            if (known[next].Start > body.Start && known[next].End > body.End)
            {
                return Make(text, folded, body.Start, known[next].End);
            }
        }

        return body;
    }

    private bool TryFindCapitalised(
        string text, FoldedText folded, int start, IReadOnlyList<FoundActor> known, int nextKnown, out FoundActor body)
    {
        body = null!;
        return before.TryMatch(folded, start, out var headEnd, out _)
            && TryReadCapitalised(text, folded, start, headEnd, known, nextKnown, out body);
    }

    /// <summary>Apart from the question before it: what its functions capture is made as soon as it is entered.</summary>
    private bool TryReadCapitalised(
        string text, FoldedText folded, int start, int headEnd, IReadOnlyList<FoundActor> known, int nextKnown, out FoundActor body)
    {
        body = null!;
        var previousEnd = nextKnown > 0 ? known[nextKnown - 1].End : 0;
        var position = headEnd;
        var nameStart = position;
        var end = -1;
        var signs = new NameSigns(place => OpensAnother(text, folded, place), place => IsNamed(text, folded, place));
        var hasTopic = topics.TryRead(folded, start, position, signs, out var topicEnd);
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
            else if (!links.TryMatch(folded, wordStart, out var linkEnd, out _) || linkEnd != position
                || IsMonth(folded, position + 1) || JoinsAnother(text, folded, wordStart))
            {
                break;
            }
        }

        if (hasTopic && topicEnd >= end)
        {
            body = Make(text, folded, StartOfAdjectives(text, folded, start, previousEnd), topicEnd);
            return true;
        }

        if (end < 0)
        {
            return false;
        }

        // "Bureau du Groupe de travail": capitals end before the noun does.
        var hasTail = heads.Index.TryMatch(text, folded, SkipLinks(folded, nameStart), out var tail) && tail.End >= end;
        end = hasTail ? tail.End : end;
        var goesOn = !IsInsideKnown(known, nextKnown, end)
            && (topics.TryRead(folded, start, end, signs, out topicEnd)
                || (hasTail && topics.TryReadComplement(folded, end, signs, out topicEnd)));
        body = Make(text, folded, StartOfAdjectives(text, folded, start, previousEnd), goesOn ? topicEnd : end)
            with { Tail = hasTail && !goesOn ? tail.Entry : null };
        return true;
    }

    /// <summary>A name that ends inside a known one ends with it: no topic has to show where.</summary>
    private static bool IsInsideKnown(IReadOnlyList<FoundActor> known, int next, int end)
    {
        for (; next < known.Count && known[next].Start < end; next++)
        {
            if (known[next].End > end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A script without capitals has none that could be missing.</summary>
    private static bool IsCapital(char c) => char.IsLetter(c) && !char.IsLower(c);

    /// <summary>Tells whether a capital stands at a place; none does behind the text.</summary>
    private static bool IsCapitalAt(string text, FoldedText folded, int position) =>
        position < folded.Length && IsCapital(text[folded.ToOriginal(position)]);

    /// <summary>"the Executive Board of the Fund in November".</summary>
    private bool IsMonth(FoldedText folded, int position) =>
        position < folded.Length && language.Months.TryMatch(folded, position, out _, out _);

    /// <summary>A second body starts, behind a word that joins or by itself.</summary>
    private bool OpensAnother(string text, FoldedText folded, int position) =>
        JoinsAnother(text, folded, position)
        || (IsCapitalAt(text, folded, position) && before.TryMatch(folded, position, out _, out _));

    /// <summary>"à la Commission", "à l'ONU".</summary>
    private bool IsNamed(string text, FoldedText folded, int position) =>
        IsCapitalAt(text, folded, position)
        && (heads.Index.TryMatch(text, folded, position, out _)
            || (position + 1 < folded.Length && char.IsUpper(text[folded.ToOriginal(position + 1)])));

    /// <summary>"the Group of Experts on Piers and the Committee on Docks": a second body, or an instrument, ends the name of the first.</summary>
    private bool JoinsAnother(string text, FoldedText folded, int position)
    {
        if (!joins.TryMatch(folded, position, out var end, out _) || folded[end] is not (' ' or '\''))
        {
            return false;
        }

        end = SkipLinks(folded, end + 1);
        if (!HoldsArticle(folded, position, end))
        {
            return false;
        }

        position = end;
        for (var words = 0; words < MostWordsBeforeHead && IsCapitalAt(text, folded, position); words++)
        {
            if (heads.Index.TryMatch(text, folded, position, out _) || instruments.TryMatch(folded, position, out _, out _))
            {
                return true;
            }

            position = folded.EndOfWord(position);

            if (folded[position] != ' ')
            {
                return false;
            }

            position++;
        }

        return false;
    }

    /// <summary>"Prevention and Resolution" is one thing, "and the Resolution" another.</summary>
    private bool HoldsArticle(FoldedText folded, int start, int end)
    {
        for (var i = articles.Next(folded, start, end); i < end; i = articles.Next(folded, i + 1, end))
        {
            if (articles.TryMatch(folded, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Mixed Military Working Group": capitals behind an article, up to a word that such names end with.</summary>
    private bool TryFindBeforeHead(string text, FoldedText folded, int start, int limit, out FoundActor body)
    {
        body = null!;
        if (after.Count == 0)
        {
            return false;
        }

        var position = start;
        for (var words = 0; words < MostWordsBeforeHead && position < limit && char.IsUpper(text[folded.ToOriginal(position)]); words++)
        {
            if (words > 0 && after.TryMatch(folded, position, out var end, out _) && end <= limit && !GoesOn(text, folded, end)
                && (words >= FewestWordsBeforeHead || IsTelling(text, folded, start, end)))
            {
                if (!IsBehindArticle(folded, start))
                {
                    return false;
                }

                body = Make(text, folded, start, end);
                return true;
            }

            position = folded.EndOfWord(position);

            if (folded[position] != ' ')
            {
                return false;
            }

            position++;
            if (conjunctions.TryMatch(folded, position, out var behindAnd, out _) && folded[behindAnd] == ' ')
            {
                position = behindAnd + 1;
            }
        }

        return false;
    }

    /// <summary>"the Tripartite Commission" names one, "the Advisory Committee" goes back to one.</summary>
    private bool IsTelling(string text, FoldedText folded, int start, int end) =>
        !adjectives.TryMatch(folded, start, out _, out _)
        && !(heads.Index.TryMatch(text, folded, start, out var head) && head.End == end);

    private bool IsBehindArticle(FoldedText folded, int start)
    {
        var end = start - 1;
        if (end <= 0 || folded[end] != ' ')
        {
            return false;
        }

        return articles.TryMatch(folded, folded.StartOfWordPart(end), out var behind, out _) && behind == end;
    }

    /// <summary>A capital or a complement behind the head noun: the name is longer than what was read.</summary>
    private bool GoesOn(string text, FoldedText folded, int end) =>
        folded[end] == '-'
        || (folded[end] == ' ' && end + 1 < folded.Length
            && (char.IsUpper(text[folded.ToOriginal(end + 1)]) || complements.TryMatch(folded, end + 1, out _, out _)));

    /// <summary>"the Third International Conference on ..." starts before "Conference".</summary>
    private int StartOfAdjectives(string text, FoldedText folded, int start, int previousEnd)
    {
        while (start > previousEnd && folded[start - 1] is ' ' or '-')
        {
            var wordStart = start - 1;
            while (wordStart > previousEnd && (FoldedText.IsWordCharacter(folded[wordStart - 1]) || folded[wordStart - 1] == '-'))
            {
                wordStart--;
            }

            if (!char.IsUpper(text[folded.ToOriginal(wordStart)])
                || !adjectives.TryMatch(folded, wordStart, out var behind, out _) || behind != start - 1)
            {
                return start;
            }

            start = wordStart;
        }

        return start;
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
            IdOf(InBaseForm(name)), ActorKind.Unregistered, MentionKind.Full, start, end, heads.HeadOf(name));
    }

    /// <summary>"Рабочей группе по портовым огням" and "Рабочая группа ..." are one body: its head goes back to the form of a list.</summary>
    private string InBaseForm(string name)
    {
        if (baseForms.Count == 0)
        {
            return name;
        }

        var words = name.Split(' ');
        for (var i = 0; i < words.Length && baseForms.TryGetValue(TextFolding.FoldPhrase(words[i]), out var form); i++)
        {
            words[i] = form;
        }

        return string.Join(" ", words);
    }

    /// <summary>"Working Group on Enhanced Cooperation" is <c>WorkingGroupOnEnhancedCooperation</c>.</summary>
    public static string IdOf(string name)
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

            // A ligature is several letters, of which the first starts the word.
            var ligature = c is (>= '\uFB00' and <= '\uFB06') ? TextFolding.Expand(c) : string.Empty;
            var first = ligature.Length > 0 ? ligature[0] : c;
            id.Append(startsWord ? char.ToUpperInvariant(first) : first);
            id.Append(ligature, Math.Min(1, ligature.Length), Math.Max(0, ligature.Length - 1));
            startsWord = false;
        }

        return id.ToString();
    }
}
