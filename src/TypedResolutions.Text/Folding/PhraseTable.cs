namespace TypedResolutions.Text.Folding;

/// <summary>
/// A set of phrases with a value each, found in folded text: the longest phrase that starts at a place, in time that
/// depends on the phrase alone, however many phrases there are.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private const int LongOpening = 4;

    private readonly TreeNodes nodes = new();
    private T[] values = new T[16];

    /// <summary>With what the phrases start that have fewer characters than <see cref="fours"/> looks at.</summary>
    private readonly Openings shortOpenings = new();

    /// <summary>One bit for the first four characters: of the places that are left by two it passes half.</summary>
    private readonly ulong[] fours = new ulong[64];

    /// <summary>Gets the number of phrases.</summary>
    public int Count { get; private set; }

    /// <summary>Gets with which two characters the phrases start.</summary>
    public Openings Openings { get; } = new();

    /// <summary>Gets with which words the phrases start.</summary>
    public FirstWords FirstWords { get; } = new();

    /// <summary>Gets the node at which every phrase starts.</summary>
    public static int Root => TreeNodes.Root;

    /// <summary>Adds a phrase; the first value given for a phrase stays.</summary>
    /// <returns>Whether the phrase was new.</returns>
    public bool Add(string phrase, T value)
    {
        var folded = TextFolding.FoldPhrase(phrase);
        if (folded.Length == 0)
        {
            return false;
        }

        FirstWords.Add(new FoldedText(folded).HashOfWord(0));
        Open(Openings, folded);
        if (folded.Length < LongOpening)
        {
            Open(shortOpenings, folded);
        }
        else
        {
            var four = FourOf(folded[0], folded[1], folded[2], folded[3]);
            fours[four >> 6] |= 1UL << (four & 63);
        }

        var node = Root;
        foreach (var c in folded)
        {
            node = nodes.GetOrAdd(node, c);
        }

        if (nodes.IsEnd(node))
        {
            return false;
        }

        if (node >= values.Length)
        {
            Array.Resize(ref values, Math.Max(values.Length * 2, node + 1));
        }

        nodes.End(node);
        values[node] = value;
        Count++;
        return true;
    }

    /// <summary>Gets the value of a phrase.</summary>
    public bool TryGet(string phrase, out T value)
    {
        value = default!;
        var node = Root;
        foreach (var c in TextFolding.FoldPhrase(phrase))
        {
            if (!TryStep(node, c, out node))
            {
                return false;
            }
        }

        return TryGetValue(node, out value);
    }

    /// <summary>Goes one character on.</summary>
    public bool TryStep(int node, char c, out int next)
    {
        StepCounter.Count();
        return nodes.TryStep(node, c, out next);
    }

    /// <summary>Gets the value of the phrase that ends at a node.</summary>
    public bool TryGetValue(int node, out T value)
    {
        var isEnd = nodes.IsEnd(node);
        value = isEnd ? values[node] : default!;
        return isEnd;
    }

    /// <summary>Finds the longest phrase that starts at a place and ends at the end of a word.</summary>
    public bool TryMatch(FoldedText text, int start, out int end, out T value)
    {
        end = start;
        value = default!;
        if (!MayStartAt(text, start))
        {
            return false;
        }

        var found = false;
        var node = Root;
        for (var i = start; i < text.Length && TryStep(node, text[i], out node); i++)
        {
            if (nodes.IsEnd(node) && text.IsBoundary(i + 1))
            {
                found = true;
                end = i + 1;
                value = values[node];
            }
        }

        return found;
    }

    /// <summary>Tells whether a phrase may start at a place; false for certain, true for perhaps.</summary>
    public bool MayStartAt(FoldedText text, int start) => Openings.MayStartAt(text, start) && MayGoOn(text, start);

    /// <summary>Tells whether a phrase may start with a word; false for certain, true for perhaps.</summary>
    public bool MayStartWith(in WordStart word) => FirstWords.MayContain(word.Hash);

    /// <summary>
    /// Tells whether a phrase may start at a place where other words may stand between its own; false for certain, true for
    /// perhaps. Behind a first word of one character they may stand at once.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="hash">The number of the word that stands there, see <see cref="FoldedText.HashOfWord"/>.</param>
    public bool MayStartInside(FoldedText text, int start, int hash) => FirstWords.MayContain(hash) && MayStartInside(text, start);

    /// <summary>Tells the same of a place whose word has no number at hand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    public bool MayStartInside(FoldedText text, int start) => Openings.MayStartAt(text, start) || text.IsBoundary(start + 1);

    /// <summary>
    /// Finds the next place at which a phrase may start: the start of a word or of what is no word, with the right first
    /// characters. Whether one does start there is for <see cref="TryMatch"/> to tell.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to start.</param>
    /// <param name="limit">Where to stop.</param>
    /// <returns>The place; the limit where there is none before it.</returns>
    public int Next(FoldedText text, int from, int limit)
    {
        if (Count == 0 || from >= limit)
        {
            return limit;
        }

        var starts = text.Starts;
        for (var i = starts.IndexFrom(from); i < starts.Count && starts[i].Position < limit; i++)
        {
            StepCounter.Count();
            if (MayStartWith(in starts[i]) && MayGoOn(text, starts[i].Position))
            {
                return starts[i].Position;
            }
        }

        return limit;
    }

    private static void Open(Openings openings, string folded)
    {
        // Behind a phrase of one character anything may stand.
        if (folded.Length == 1)
        {
            openings.Add(folded[0]);
        }
        else
        {
            openings.Add(folded[0], folded[1]);
        }
    }

    private static int FourOf(char first, char second, char third, char fourth) =>
        WordHash.Bits(WordHash.Add(WordHash.Add(WordHash.Add(first, second), third), fourth), 12);

    /// <summary>Asks of a place with the right first two characters for those behind them.</summary>
    private bool MayGoOn(FoldedText text, int start)
    {
        var four = FourOf(text[start], text[start + 1], text[start + 2], text[start + 3]);
        return (fours[four >> 6] & (1UL << (four & 63))) != 0 || shortOpenings.MayStartAt(text, start);
    }
}
