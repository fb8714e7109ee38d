using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Near misses in a script with blanks: one word of the name is no word of any name, but a letter away from the one that
/// should stand there. The last letter may differ: that is how languages bend words.
/// </summary>
internal sealed class WordNearMissIndex(WordStemmer stemmer) : NearMissIndex
{
    private const int ShortestWord = 5;
    private const int FreeEnding = 1;

    private readonly WordTable table = new();
    private readonly StemFilter all = new();
    private readonly StemFilter firsts = new();
    private readonly StemFilter firstPairs = new();
    private readonly StemFilter seconds = new();
    private readonly Node root = new();
    private readonly Dictionary<int, List<(string First, Node Node)>> bySecondWord = new();

    /// <inheritdoc/>
    public override IReadOnlyList<NearMiss> FindAll(FoldedText folded)
    {
        var words = StemmedWords.Of(folded, stemmer);
        List<NearMiss>? misses = null;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (MayStart(folded, words, i) && Find(folded, words, i) is { } miss)
            {
                misses ??= new List<NearMiss>();
                misses.Add(miss);
            }
        }

        return misses is null ? [] : misses;
    }

    /// <inheritdoc/>
    protected override void Add(string name)
    {
        var folded = new FoldedText(name);
        var words = StemmedWords.Of(folded, stemmer);
        if (words.Count < 2)
        {
            return;
        }

        var node = root;
        firsts.Add(words[0].StemHash);
        firstPairs.Add(words[0].StemHash, words[1].StemHash);
        seconds.Add(words[1].StemHash);
        for (var i = 0; i < words.Count; i++)
        {
            var stem = words[i].Stem;
            var word = table.GetOrAdd(folded, stem);
            all.Add(stem.Hash);
            if (!node.Children.TryGetValue(word, out var next))
            {
                next = new Node(folded.Substring(stem.Start, stem.End));
                node.Children.Add(word, next);
                if (i == 1)
                {
                    Add(word, (node.Word, next));
                }
            }

            node = next;
        }

        node.Name ??= name;
    }

    private static bool IsOneLetterOff(FoldedText folded, int start, int end, string word)
    {
        var length = end - start;
        if (length < ShortestWord || word.Length < ShortestWord || Math.Abs(length - word.Length) > 1)
        {
            return false;
        }

        // One letter cannot be off in the first two and in the last two.
        if ((folded[start] != word[0] || folded[start + 1] != word[1])
            && (folded[end - 1] != word[word.Length - 1] || folded[end - 2] != word[word.Length - 2]))
        {
            return false;
        }

        var same = 0;
        while (same < length && same < word.Length && folded[start + same] == word[same])
        {
            same++;
        }

        if (same + FreeEnding >= Math.Max(length, word.Length))
        {
            return false;
        }

        var skipText = length >= word.Length ? 1 : 0;
        var skipWord = word.Length >= length ? 1 : 0;
        for (var i = 0; same + skipText + i < length; i++)
        {
            if (folded[start + same + skipText + i] != word[same + skipWord + i])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(int secondWord, (string First, Node Node) start)
    {
        if (!bySecondWord.TryGetValue(secondWord, out var starts))
        {
            starts = new List<(string First, Node Node)>();
            bySecondWord.Add(secondWord, starts);
        }

        starts.Add(start);
    }

    /// <summary>
    /// Tells whether a near miss may start with a word; false for certain, true for perhaps. Either the first word is right,
    /// and the second is right too or no word of any name, or the second is right and the first no word of any name.
    /// </summary>
    private bool MayStart(FoldedText folded, StemmedWords words, int index)
    {
        var (first, second) = (words[index].StemHash, words[index + 1].StemHash);
        return (firsts.MayContain(first) && (firstPairs.MayContain(first, second) || !IsKnown(folded, words, index + 1)))
            || (seconds.MayContain(second) && !IsKnown(folded, words, index));
    }

    private bool IsKnown(FoldedText folded, StemmedWords words, int index) =>
        all.MayContain(words[index].StemHash) && Word(folded, words, index) >= 0;

    private int Word(FoldedText folded, StemmedWords words, int index) => table.Find(folded, words[index].Stem);

    private NearMiss? Find(FoldedText folded, StemmedWords words, int index)
    {
        var first = Word(folded, words, index);
        if (first < 0)
        {
            return FindWithFirstOff(folded, words, index);
        }

        Node? node = root;
        for (var i = index; i < words.Count; i++)
        {
            var word = Word(folded, words, i);
            if (word < 0)
            {
                return i == index ? null : FindWithNextOff(node!, folded, words, index, i);
            }

            if (!node!.Children.TryGetValue(word, out node))
            {
                return null;
            }
        }

        return null;
    }

    private NearMiss? FindWithFirstOff(FoldedText folded, StemmedWords words, int index)
    {
        var second = Word(folded, words, index + 1);
        if (second < 0 || !bySecondWord.TryGetValue(second, out var starts))
        {
            return null;
        }

        var (start, end, _, _) = words[index].Stem;
        foreach (var (word, node) in starts)
        {
            if (IsOneLetterOff(folded, start, end, word)
                && Finish(node, folded, words, index, index + 2) is { } miss)
            {
                return miss;
            }
        }

        return null;
    }

    private NearMiss? FindWithNextOff(Node node, FoldedText folded, StemmedWords words, int index, int off)
    {
        var (start, end, _, _) = words[off].Stem;
        foreach (var child in node.Children.Values)
        {
            if (IsOneLetterOff(folded, start, end, child.Word)
                && Finish(child, folded, words, index, off + 1) is { } miss)
            {
                return miss;
            }
        }

        return null;
    }

    private NearMiss? Finish(Node? node, FoldedText folded, StemmedWords words, int index, int next)
    {
        NearMiss? found = null;
        while (true)
        {
            if (node!.Name is { } name)
            {
                found = new NearMiss(name, words[index].Start, words[next - 1].End);
            }

            if (next >= words.Count || !node.Children.TryGetValue(Word(folded, words, next), out node))
            {
                return found;
            }

            next++;
        }
    }

    private sealed class Node(string word = "")
    {
        public string Word { get; } = word;

        public Dictionary<int, Node> Children { get; } = new();

        public string? Name { get; set; }
    }
}
