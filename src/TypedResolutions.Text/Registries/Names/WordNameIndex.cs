using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// The index for a script with blanks: a tree of word stems. Names of one word keep their number ("Governments" are not
/// "the Government of Chad"); in longer ones the plural counts as the same name.
/// </summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="lexicon">Takes the words of the names.</param>
internal sealed class WordNameIndex<T>(NameLexicon lexicon) : NameIndex<T>
    where T : class
{
    private readonly PhraseTable<bool> never = new();
    private readonly TreeNodes nodes = new();

    /// <summary>Marks what is a name of one word, or starts what is none.</summary>
    private readonly byte single = lexicon.NewMark();

    /// <summary>Marks what a name of several words starts with.</summary>
    private readonly byte first = lexicon.NewMark();

    private readonly NumberPairs firstPairs = new();
    private readonly Dictionary<int, NameEnd<T>> singles = new();
    private NameEnd<T>?[] ends = new NameEnd<T>?[16];
    private readonly WordStemmer stemmer = lexicon.Stemmer;
    private readonly bool hasPrefixes = lexicon.Stemmer.Prefixes.Count > 0;

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
            lexicon.Add(folded, words[0].Cased, single);
            never.Add(form.Text, true);
            return;
        }

        if (words.Count == 1)
        {
            SingleOf(lexicon.Add(folded, words[0].Cased, single)).Add(form);
            return;
        }

        firstPairs.Add(words[0].StemHash, words[1].StemHash);
        var node = TreeNodes.Root;
        for (var i = 0; i < words.Count; i++)
        {
            var word = lexicon.Add(folded, words[i].Stem, i == 0 ? first : (byte)0);
            node = nodes.GetOrAdd(node, word);
        }

        if (node >= ends.Length)
        {
            Array.Resize(ref ends, Math.Max(ends.Length * 2, node + 1));
        }

        nodes.End(node);
        (ends[node] ??= new NameEnd<T>()).Add(form);
    }

    /// <inheritdoc/>
    public override bool TryMatch(string text, FoldedText folded, int start, out NameMatch<T> match)
    {
        match = default;
        var numbered = lexicon.Read(folded);
        var words = numbered.Words;
        var index = words.IndexAt(start);
        if (index < 0 || !TryMatchAt(text, folded, numbered, index, out var form, out start, out var next)
            || form.Entry is not { } entry)
        {
            return false;
        }

        match = new NameMatch<T>(entry, start, words[next - 1].End, form.IsAcronym);
        return true;
    }

    /// <inheritdoc/>
    public override bool MayBeOf(FoldedText folded, int start, int end, int other)
    {
        var numbered = lexicon.Read(folded);
        var words = numbered.Words;
        var index = words.IndexAt(start);
        if (hasPrefixes || index < 0)
        {
            return true;
        }

        if ((numbered.MarksOf(index) & first) == 0)
        {
            return false;
        }

        var next = index + 1 < words.Count && words[index + 1].Start < end ? index + 1 : words.IndexAt(other);
        return next < 0 || firstPairs.MayContain(words[index].StemHash, words[next].StemHash);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<NameMatch<T>> Find(string text, FoldedText folded)
    {
        List<NameMatch<T>>? matches = null;
        var numbered = lexicon.Read(folded);
        var words = numbered.Words;
        for (var i = Next(numbered, 0); i < words.Count; i = Next(numbered, i))
        {
            var isName = TryMatchAt(text, folded, numbered, i, out var form, out var start, out var next);
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

    /// <summary>Finds the next word that may start a name, or what is none.</summary>
    private int Next(NumberedWords words, int from) => hasPrefixes
        ? words.NextWithPrefixes(from, single | first)
        : words.Next(from, single, first, firstPairs);

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
        string text, FoldedText folded, NumberedWords words, int index, out NameForm<T> form, out int start, out int next)
    {
        ref readonly var word = ref words.Words[index];
        var search = new Search(this, text, folded, words, index);
        if (MayStart(words.Words, index, word.StemHash, words.MarksOf(index)))
        {
            search.From(new FirstWord(word.Start, words.CasedOf(index), words.StemOf(index), IsDefinite: false));
        }

        for (var i = 0; i < stemmer.Prefixes.Count; i++)
        {
            var prefix = stemmer.Prefixes[i];
            if (!WordStemmer.StartsWith(folded, word.Start, word.End, prefix))
            {
                continue;
            }

            var behind = word.Start + prefix.Length;
            var (cased, stem) = stemmer.Stems(folded, behind, word.End);
            if (MayStart(words.Words, index, stem.Hash, (byte)(lexicon.MarksOf(cased.Hash) | lexicon.MarksOf(stem.Hash))))
            {
                search.From(new FirstWord(behind, lexicon.Find(folded, cased), lexicon.Find(folded, stem), stemmer.HoldsArticle(prefix)));
            }
        }

        (form, start, next) = search.Found is { } found
            ? (found.Form, found.Start, index + found.Length)
            : (null!, word.Start, index);
        return next > index;
    }

    /// <summary>Tells whether a name, or what is none, may start with a word; false for certain, true for perhaps.</summary>
    private bool MayStart(StemmedWords words, int index, int stemHash, byte marks) =>
        (marks & single) != 0
        || ((marks & first) != 0 && index + 1 < words.Count && firstPairs.MayContain(stemHash, words[index + 1].StemHash));

    /// <summary>A search for the longest name at one word of a text: it remembers the best that it found.</summary>
    private struct Search(WordNameIndex<T> names, string text, FoldedText folded, NumberedWords words, int index)
    {
        /// <summary>Gets the name, where it starts, and how many words it has; null where none was found.</summary>
        public (NameForm<T> Form, int Start, int Length)? Found { get; private set; }

        /// <summary>Searches from a reading of the first word.</summary>
        public void From(FirstWord first)
        {
            if (Found is null)
            {
                var (own, definite) = names.Readings(first.Cased, first.IsDefinite);
                if ((ChooseSingle(own, first.Start) ?? ChooseSingle(definite, first.Start)) is { } chosen)
                {
                    Found = (chosen, first.Start, 1);
                }
            }

            Step(TreeNodes.Root, index, first, names.Readings(first.Stem, first.IsDefinite));
        }

        private readonly NameForm<T>? ChooseSingle(int word, int start) =>
            word >= 0 && names.singles.TryGetValue(word, out var single)
                ? single.Choose(text, folded, start, words.Words[index].End, isSingleWord: true)
                : null;

        /// <summary>Goes on with a word, with and without the article.</summary>
        private void Step(int node, int i, FirstWord first, (int Own, int Definite) readings)
        {
            Step(node, i, first, readings.Own);
            if (readings.Definite != readings.Own)
            {
                Step(node, i, first, readings.Definite);
            }
        }

        private void Step(int node, int i, FirstWord first, int reading)
        {
            if (reading < 0 || !names.nodes.TryStep(node, reading, out var reached))
            {
                return;
            }

            if (i + 1 - index > (Found?.Length ?? 0)
                && names.nodes.IsEnd(reached)
                && names.ends[reached]!.Choose(text, folded, first.Start, words.Words[i].End, isSingleWord: false) is { } chosen)
            {
                Found = (chosen, first.Start, i + 1 - index);
            }

            if (i + 1 < words.Count)
            {
                Step(reached, i + 1, first, names.Readings(words.StemOf(i + 1), isDefinite: false));
            }
        }
    }

    /// <summary>What a name may start with: a word of the text, or what stands behind a prefix of it.</summary>
    /// <param name="Start">Where it starts.</param>
    /// <param name="Cased">The number of the word without the endings of cases.</param>
    /// <param name="Stem">The number of the word without the endings of cases and plurals.</param>
    /// <param name="IsDefinite">Whether the prefix holds the article.</param>
    private readonly record struct FirstWord(int Start, int Cased, int Stem, bool IsDefinite);
}
