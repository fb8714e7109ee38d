using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Near misses in a script with blanks: one word of the name is no word of any name, but a letter away from the one that
/// should stand there. The last letter may differ: that is how languages bend words.
/// </summary>
/// <param name="lexicon">Takes the words of the names.</param>
internal sealed class WordNearMissIndex(NameLexicon lexicon) : NearMissIndex
{
    private const int ShortestWord = 5;
    private const int FreeEnding = 1;


    /// <summary>Marks the words of the names.</summary>
    private readonly byte known = lexicon.NewMark();

    /// <summary>Marks the first words of the names.</summary>
    private readonly byte firsts = lexicon.NewMark();

    /// <summary>Marks the second words of the names.</summary>
    private readonly byte seconds = lexicon.NewMark();

    /// <summary>The words of the names, by their numbers: the lexicon has those of other names too.</summary>
    private bool[] numbers = new bool[64];
    private readonly StemFilter firstPairs = new();
    private readonly Node root = new();
    private readonly Dictionary<int, List<(string First, Node Node)>> bySecondWord = new();

    /// <inheritdoc/>
    public override IReadOnlyList<NearMiss> FindAll(FoldedText folded)
    {
        var words = lexicon.Read(folded);
        List<NearMiss>? misses = null;
        for (var i = 0; i + 1 < words.Words.Count; i++)
        {
            if (MayStart(words, i) && Find(folded, words, i) is { } miss)
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
        var words = StemmedWords.Of(folded, lexicon.Stemmer);
        if (words.Count < 2)
        {
            return;
        }

        var node = root;
        firstPairs.Add(words[0].StemHash, words[1].StemHash);
        for (var i = 0; i < words.Count; i++)
        {
            var stem = words[i].Stem;
            var place = i == 0 ? firsts : i == 1 ? seconds : 0;
            var word = lexicon.Add(folded, stem, (byte)(known | place)) >> WordStem.FlagBits;
            Know(word);
            if (!node.Children.TryGetValue(word, out var next))
            {
                next = new Node(folded.Substring(stem.Start, stem.End));
                node.Add(word, next);
                if (i == 1)
                {
                    Add(word, (node.Word, next));
                }
            }

            node = next;
        }

        node.Name ??= name;
    }

    private void Know(int word)
    {
        if (word >= numbers.Length)
        {
            Array.Resize(ref numbers, Math.Max(numbers.Length * 2, word + 1));
        }

        numbers[word] = true;
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
    private bool MayStart(NumberedWords words, int index)
    {
        var (first, second) = (words.MarksOf(index), words.MarksOf(index + 1));
        return ((first & firsts) != 0
                && (firstPairs.MayContain(words.Words[index].StemHash, words.Words[index + 1].StemHash) || MayBeMisspelt(words, index + 1)))
            || ((second & seconds) != 0 && MayBeMisspelt(words, index));
    }

    /// <summary>Gets the number of a word, whatever its article; -1 where no name has it.</summary>
    private int Word(NumberedWords words, int index)
    {
        var number = (words.MarksOf(index) & known) != 0 ? words.StemOf(index) >> WordStem.FlagBits : -1;
        return (uint)number < (uint)numbers.Length && numbers[number] ? number : -1;
    }

    /// <summary>Tells whether a word is long enough to be told from another, and none of any name.</summary>
    private bool MayBeMisspelt(NumberedWords words, int index) =>
        words.Words[index].Stem is { } stem && stem.End - stem.Start >= ShortestWord && Word(words, index) < 0;

    private NearMiss? Find(FoldedText folded, NumberedWords words, int index)
    {
        var first = Word(words, index);
        if (first < 0)
        {
            return FindWithFirstOff(folded, words, index);
        }

        Node? node = root;
        for (var i = index; i < words.Words.Count; i++)
        {
            var word = Word(words, i);
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

    private NearMiss? FindWithFirstOff(FoldedText folded, NumberedWords words, int index)
    {
        var second = Word(words, index + 1);
        if (second < 0 || !bySecondWord.TryGetValue(second, out var starts))
        {
            return null;
        }

        var (start, end, _, _) = words.Words[index].Stem;
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

    private NearMiss? FindWithNextOff(Node node, FoldedText folded, NumberedWords words, int index, int off)
    {
        var (start, end, _, _) = words.Words[off].Stem;
        if (!node.MayBeChild(folded, start, end))
        {
            return null;
        }

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

    private NearMiss? Finish(Node? node, FoldedText folded, NumberedWords words, int index, int next)
    {
        NearMiss? found = null;
        while (true)
        {
            if (node!.Name is { } name)
            {
                found = new NearMiss(name, words.Words[index].Start, words.Words[next - 1].End);
            }

            if (next >= words.Words.Count || !node.Children.TryGetValue(Word(words, next), out node))
            {
                return found;
            }

            next++;
        }
    }

    private sealed class Node(string word = "")
    {
        /// <summary>One bit for the first two letters of each child, and one for the last two: one of both is right.</summary>
        private ulong edges;

        public string Word { get; } = word;

        public Dictionary<int, Node> Children { get; } = new();

        public string? Name { get; set; }

        public void Add(int number, Node child)
        {
            Children.Add(number, child);
            if (child.Word.Length >= ShortestWord)
            {
                edges |= BitOf(child.Word[0], child.Word[1]) | BitOf(child.Word[child.Word.Length - 1], child.Word[child.Word.Length - 2]);
            }
        }

        /// <summary>Tells whether a word may be a letter away from a child; false for certain, true for perhaps.</summary>
        public bool MayBeChild(FoldedText folded, int start, int end) =>
            end - start >= ShortestWord
            && (edges & (BitOf(folded[start], folded[start + 1]) | BitOf(folded[end - 1], folded[end - 2]))) != 0;

        private static ulong BitOf(char first, char second) => 1UL << (((first * 7) + second) & 63);
    }
}
