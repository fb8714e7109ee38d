using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// The index for a script with blanks: a tree of word stems. Names of one word keep their number ("Governments" are not
/// "the Government of Chad"); in longer ones the plural counts as the same name.
/// </summary>
/// <typeparam name="T">What is named.</typeparam>
internal sealed class WordNameIndex<T>(WordStemmer stemmer) : NameIndex<T>
    where T : class
{
    private readonly WordTable words = new();
    private readonly PhraseTable<bool> never = new();
    private readonly Dictionary<int, NameEnd<T>> singles = new();
    private readonly Dictionary<long, int> edges = new();
    private readonly List<NameEnd<T>?> ends = [null];
    private int longestForm;

    /// <inheritdoc/>
    public override void Add(NameForm<T> form)
    {
        var folded = new FoldedText(form.Text);
        var tokens = new WordTokens(folded);
        if (tokens.Count == 0)
        {
            return;
        }

        // What is no name is so in this very form: "государство" where the plural is a name.
        if (form.Rank == NameRank.Never)
        {
            never.Add(form.Text, true);
            return;
        }

        // Endings and quotation marks may make the words of a text longer than the form.
        longestForm = Math.Max(longestForm, (folded.Length * 2) + 16);
        if (tokens.Count == 1)
        {
            var word = Number(folded, tokens.Start(0), tokens.End(0), withPlurals: false);
            if (!singles.TryGetValue(word, out var single))
            {
                single = new NameEnd<T>();
                singles.Add(word, single);
            }

            single.Add(form);
            return;
        }

        var node = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var key = Key(node, Number(folded, tokens.Start(i), tokens.End(i), withPlurals: true));
            if (!edges.TryGetValue(key, out node))
            {
                node = ends.Count;
                ends.Add(null);
                edges.Add(key, node);
            }
        }

        (ends[node] ??= new NameEnd<T>()).Add(form);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NameMatch<T>> FindAll(string text, FoldedText folded)
    {
        var matches = new List<NameMatch<T>>();
        var tokens = new WordTokens(folded);
        var i = 0;
        while (i < tokens.Count)
        {
            var isName = TryMatchAt(text, folded, tokens, i, out var form, out var start, out var next);
            if (never.Count > 0 && never.TryMatch(folded, tokens.Start(i), out var behind, out _)
                && (!isName || tokens.End(next - 1) <= behind))
            {
                while (i < tokens.Count && tokens.Start(i) < behind)
                {
                    i++;
                }
            }
            else if (isName)
            {
                if (form.Entry is { } entry)
                {
                    matches.Add(new NameMatch<T>(entry, start, tokens.End(next - 1), form.IsAcronym));
                }

                i = next;
            }
            else
            {
                i++;
            }
        }

        return matches;
    }

    /// <inheritdoc/>
    public override bool TryMatch(string text, FoldedText folded, int start, out NameMatch<T> match)
    {
        match = default;
        if (!folded.IsBoundary(start))
        {
            return false;
        }

        // Only as much of the text as a name may take: this is asked at many places of a long text.
        var tokens = new WordTokens(folded, start, start + longestForm);
        if (tokens.Count == 0 || tokens.Start(0) != start
            || !TryMatchAt(text, folded, tokens, 0, out var form, out start, out var next)
            || form.Entry is not { } entry)
        {
            return false;
        }

        match = new NameMatch<T>(entry, start, tokens.End(next - 1), form.IsAcronym);
        return true;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private const int EndingFlag = 1;
    private const int ArticleFlag = 2;

    private int Number(FoldedText text, int start, int end, bool withPlurals)
    {
        var flags = Cut(text, ref start, ref end, withPlurals);
        return (words.GetOrAdd(text, start, end) << 2) | flags;
    }

    /// <summary>Finds the number of a word of a text; -1 if no name has it.</summary>
    private int Find(FoldedText text, int start, int end, bool withPlurals)
    {
        var flags = Cut(text, ref start, ref end, withPlurals);
        var word = words.Find(text, start, end);
        return word < 0 ? word : (word << 2) | flags;
    }

    /// <summary>Cuts a word to its stem; the flags tell what was cut, where words differ by it.</summary>
    private int Cut(FoldedText text, ref int start, ref int end, bool withPlurals)
    {
        var stem = stemmer.BehindArticle(text, start, end);
        var flags = stem > start ? ArticleFlag : 0;
        var ending = stemmer.BeforeInterchangeable(text, stem, end);
        flags |= ending < end ? EndingFlag : 0;
        (start, end) = (stem, ending < end ? ending : stemmer.StemEnd(text, stem, end, withPlurals));
        return flags;
    }

    /// <summary>
    /// Gets what a word of a text may be in a name: itself, and with the article the name has (نساء). A name without the
    /// article takes none: "مالي" is the country, "المالي" an adjective.
    /// </summary>
    private static (int Own, int Definite) Readings(int word, bool isDefinite) =>
        word < 0 ? (-1, -1) : (isDefinite ? -1 : word, word | ArticleFlag);

    /// <summary>Matches at a word, and behind each prefix that is written as one with it.</summary>
    private bool TryMatchAt(
        string text, FoldedText folded, WordTokens tokens, int index, out NameForm<T> form, out int start, out int next)
    {
        form = null!;
        next = index;
        start = tokens.Start(index);
        var end = tokens.End(index);
        Match(text, folded, tokens, index, tokens.Start(index), ref form, ref start, ref next);
        foreach (var prefix in stemmer.Prefixes)
        {
            if (WordStemmer.StartsWith(folded, tokens.Start(index), end, prefix))
            {
                Match(text, folded, tokens, index, tokens.Start(index) + prefix.Length, ref form, ref start, ref next, stemmer.HoldsArticle(prefix));
            }
        }

        return next > index;
    }

    private void Match(
        string text,
        FoldedText folded,
        WordTokens tokens,
        int index,
        int firstStart,
        ref NameForm<T> form,
        ref int start,
        ref int next,
        bool isDefinite = false)
    {
        var firstEnd = tokens.End(index);
        if (next == index)
        {
            var (own, definite) = Readings(Find(folded, firstStart, firstEnd, withPlurals: false), isDefinite);
            var chosenSingle = ChooseSingle(own, text, folded, firstStart, firstEnd) ?? ChooseSingle(definite, text, folded, firstStart, firstEnd);
            if (chosenSingle is not null)
            {
                (form, start, next) = (chosenSingle, firstStart, index + 1);
            }
        }

        Walk(0, index, text, folded, tokens, (index, firstStart, isDefinite), ref form, ref start, ref next);
    }

    private NameForm<T>? ChooseSingle(int word, string text, FoldedText folded, int start, int end) =>
        word >= 0 && singles.TryGetValue(word, out var single) ? single.Choose(text, folded, start, end, isSingleWord: true) : null;

    /// <summary>Walks the names that go on with a word, with and without the article.</summary>
    private void Walk(
        int node,
        int i,
        string text,
        FoldedText folded,
        WordTokens tokens,
        (int Index, int Start, bool IsDefinite) first,
        ref NameForm<T> form,
        ref int start,
        ref int next)
    {
        if (i >= tokens.Count)
        {
            return;
        }

        var isFirst = i == first.Index;
        var word = Find(folded, isFirst ? first.Start : tokens.Start(i), tokens.End(i), withPlurals: true);
        var (own, definite) = Readings(word, isFirst && first.IsDefinite);
        Step(own, ref form, ref start, ref next);
        if (definite != own)
        {
            Step(definite, ref form, ref start, ref next);
        }

        void Step(int reading, ref NameForm<T> form, ref int start, ref int next)
        {
            if (reading < 0 || !edges.TryGetValue(Key(node, reading), out var reached))
            {
                return;
            }

            if (i + 1 > next && ends[reached]?.Choose(text, folded, first.Start, tokens.End(i), isSingleWord: false) is { } chosen)
            {
                (form, start, next) = (chosen, first.Start, i + 1);
            }

            Walk(reached, i + 1, text, folded, tokens, first, ref form, ref start, ref next);
        }
    }
}
