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
    private readonly WordTable table = new();
    private readonly PhraseTable<bool> never = new();
    private readonly EdgeTable edges = new();
    private readonly StemFilter singleWords = new();
    private readonly StemFilter firstPairs = new();
    private readonly Dictionary<int, NameEnd<T>> singles = new();
    private readonly List<NameEnd<T>?> ends = [null];
    private readonly bool hasPrefixes = stemmer.Prefixes.Count > 0;

    /// <inheritdoc/>
    public override void Add(NameForm<T> form)
    {
        var folded = new FoldedText(form.Text);
        var words = StemmedWords.Of(folded, stemmer);
        if (words.Count == 0)
        {
            return;
        }

        // What is no name is so in this very form: "государство" where the plural is a name.
        if (form.Rank == NameRank.Never)
        {
            singleWords.Add(words[0].CasedHash);
            never.Add(form.Text, true);
            return;
        }

        if (words.Count == 1)
        {
            singleWords.Add(words[0].CasedHash);
            SingleOf(Number(folded, words[0].Cased)).Add(form);
            return;
        }

        firstPairs.Add(words[0].StemHash, words[1].StemHash);
        var node = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = Number(folded, words[i].Stem);
            if (!edges.TryGet(node, word, out var next))
            {
                next = ends.Count;
                ends.Add(null);
                edges.Add(node, word, next);
            }

            node = next;
        }

        (ends[node] ??= new NameEnd<T>()).Add(form);
    }

    /// <inheritdoc/>
    public override bool TryMatch(string text, FoldedText folded, int start, out NameMatch<T> match)
    {
        match = default;
        var words = StemmedWords.Of(folded, stemmer);
        var index = words.IndexAt(start);
        if (index < 0 || !TryMatchAt(text, folded, words, index, out var form, out start, out var next)
            || form.Entry is not { } entry)
        {
            return false;
        }

        match = new NameMatch<T>(entry, start, words[next - 1].End, form.IsAcronym);
        return true;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<NameMatch<T>> Find(string text, FoldedText folded)
    {
        List<NameMatch<T>>? matches = null;
        var words = StemmedWords.Of(folded, stemmer);
        var i = 0;
        while (i < words.Count)
        {
            if (!hasPrefixes && !MayStart(words, i, in words[i]))
            {
                i++;
                continue;
            }

            var isName = TryMatchAt(text, folded, words, i, out var form, out var start, out var next);
            if (never.Count > 0 && never.TryMatch(folded, words[i].Start, out var behind, out _)
                && (!isName || words[next - 1].End <= behind))
            {
                while (i < words.Count && words[i].Start < behind)
                {
                    i++;
                }
            }
            else if (isName)
            {
                if (form.Entry is { } entry)
                {
                    matches ??= new List<NameMatch<T>>();
                    matches.Add(new NameMatch<T>(entry, start, words[next - 1].End, form.IsAcronym));
                }

                i = next;
            }
            else
            {
                i++;
            }
        }

        return matches is null ? [] : matches;
    }

    private int Number(FoldedText text, WordStem stem) => (table.GetOrAdd(text, stem) << WordStem.FlagBits) | stem.Flags;

    /// <summary>Finds the number of a word of a text; -1 if no name has it.</summary>
    private int Find(FoldedText text, WordStem stem)
    {
        var word = table.Find(text, stem);
        return word < 0 ? word : (word << WordStem.FlagBits) | stem.Flags;
    }

    private NameEnd<T> SingleOf(int word)
    {
        if (!singles.TryGetValue(word, out var single))
        {
            single = new NameEnd<T>();
            singles.Add(word, single);
        }

        return single;
    }

    /// <summary>
    /// Gets what a word of a text may be in a name: itself, and with the article the name has (نساء). A name without the
    /// article takes none: "مالي" is the country, "المالي" an adjective.
    /// </summary>
    private (int Own, int Definite) Readings(int word, bool isDefinite) =>
        word < 0 ? (-1, -1)
        : stemmer.HasArticles ? (isDefinite ? -1 : word, word | WordStem.Definite)
        : (word, word);

    /// <summary>Matches at a word, and behind each prefix that is written as one with it.</summary>
    private bool TryMatchAt(
        string text, FoldedText folded, StemmedWords words, int index, out NameForm<T> form, out int start, out int next)
    {
        form = null!;
        next = index;
        ref readonly var word = ref words[index];
        start = word.Start;
        Match(text, folded, words, index, in word, isDefinite: false, ref form, ref start, ref next);
        for (var i = 0; i < stemmer.Prefixes.Count; i++)
        {
            var prefix = stemmer.Prefixes[i];
            if (WordStemmer.StartsWith(folded, word.Start, word.End, prefix))
            {
                var behind = word.Start + prefix.Length;
                var (cased, stem) = stemmer.Stems(folded, behind, word.End);
                Match(
                    text, folded, words, index, new StemmedWord(behind, word.End, cased, stem), stemmer.HoldsArticle(prefix),
                    ref form, ref start, ref next);
            }
        }

        return next > index;
    }

    /// <summary>Tells whether a name, or what is none, may start with a word; false for certain, true for perhaps.</summary>
    private bool MayStart(StemmedWords words, int index, in StemmedWord first) =>
        singleWords.MayContain(first.CasedHash)
        || (index + 1 < words.Count && firstPairs.MayContain(first.StemHash, words[index + 1].StemHash));

    private void Match(
        string text,
        FoldedText folded,
        StemmedWords words,
        int index,
        in StemmedWord first,
        bool isDefinite,
        ref NameForm<T> form,
        ref int start,
        ref int next)
    {
        if (!MayStart(words, index, in first))
        {
            return;
        }

        if (next == index)
        {
            var (own, definite) = Readings(Find(folded, first.Cased), isDefinite);
            var chosenSingle = ChooseSingle(own, text, folded, first) ?? ChooseSingle(definite, text, folded, first);
            if (chosenSingle is not null)
            {
                (form, start, next) = (chosenSingle, first.Start, index + 1);
            }
        }

        Walk(0, index, text, folded, words, (index, first, isDefinite), ref form, ref start, ref next);
    }

    private NameForm<T>? ChooseSingle(int word, string text, FoldedText folded, StemmedWord first) =>
        word >= 0 && singles.TryGetValue(word, out var single)
            ? single.Choose(text, folded, first.Start, first.End, isSingleWord: true)
            : null;

    /// <summary>Walks the names that go on with a word, with and without the article.</summary>
    private void Walk(
        int node,
        int i,
        string text,
        FoldedText folded,
        StemmedWords words,
        (int Index, StemmedWord Word, bool IsDefinite) first,
        ref NameForm<T> form,
        ref int start,
        ref int next)
    {
        if (i >= words.Count)
        {
            return;
        }

        var isFirst = i == first.Index;
        var word = Find(folded, isFirst ? first.Word.Stem : words[i].Stem);
        var (own, definite) = Readings(word, isFirst && first.IsDefinite);
        Step(own, ref form, ref start, ref next);
        if (definite != own)
        {
            Step(definite, ref form, ref start, ref next);
        }

        void Step(int reading, ref NameForm<T> form, ref int start, ref int next)
        {
            if (reading < 0 || !edges.TryGet(node, reading, out var reached))
            {
                return;
            }

            if (i + 1 > next && ends[reached]?.Choose(text, folded, first.Word.Start, words[i].End, isSingleWord: false) is { } chosen)
            {
                (form, start, next) = (chosen, first.Word.Start, i + 1);
            }

            Walk(reached, i + 1, text, folded, words, first, ref form, ref start, ref next);
        }
    }
}
