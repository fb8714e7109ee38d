using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Near misses in a script with blanks: one word of the name is no word of any name, but a letter away from the one that
/// should stand there. The last letter may differ: that is how languages bend words.
/// </summary>
/// <param name="lexicon">Takes the words of the names.</param>
internal sealed class WordNearMissIndex(NameLexicon lexicon) : NearMissIndex
{
    /// <summary>Marks the words of the names.</summary>
    private readonly byte known = lexicon.NewMark();

    /// <summary>Marks the first words of the names.</summary>
    private readonly byte firsts = lexicon.NewMark();

    /// <summary>Marks the second words of the names.</summary>
    private readonly byte seconds = lexicon.NewMark();

    /// <summary>The words of the names, by their numbers: the lexicon has those of other names too.</summary>
    private bool[] numbers = new bool[64];
    private readonly NumberPairs firstPairs = new();

    /// <summary>The third words behind the first two.</summary>
    private readonly NumberPairs thirds = new();

    /// <summary>The first words beside their second ones.</summary>
    private readonly MisspeltPairs misspeltFirsts = new();

    /// <summary>The second words beside their first ones.</summary>
    private readonly MisspeltPairs misspeltSeconds = new();

    /// <summary>The third words behind the first two.</summary>
    private readonly MisspeltPairs misspeltThirds = new();
    private readonly Node root = new(0, string.Empty);
    private int nodes;

    /// <summary>The words that may stand behind a node.</summary>
    private readonly MisspeltWords<Node> next = new();

    /// <summary>The first words that may stand before a second one, with the nodes that both lead to.</summary>
    private readonly MisspeltWords<Node> before = new();

    /// <inheritdoc/>
    public override IReadOnlyList<NearMiss> FindAll(FoldedText folded, IReadOnlyList<(int Start, int End)> names)
    {
        var words = lexicon.Read(folded);
        List<NearMiss>? misses = null;
        var named = new StretchCursor(names);
        for (var i = Next(folded, words, 0); i + 1 < words.Count; i = Next(folded, words, i + 1))
        {
            var start = words.Words[i].Start;
            if (!named.Touches(start, start + 1) && MayStart(folded, words.Words, i) && Find(folded, words, i) is { } miss && !named.Touches(start, miss.End))
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
        misspeltFirsts.Add(words[1].StemHash, folded, words[0]);
        misspeltSeconds.Add(words[0].StemHash, folded, words[1]);
        if (words.Count > 2)
        {
            var firstTwo = WordHash.OfPair(words[0].StemHash, words[1].StemHash);
            thirds.Add(firstTwo, words[2].StemHash);
            misspeltThirds.Add(firstTwo, folded, words[2]);
        }

        for (var i = 0; i < words.Count; i++)
        {
            var stem = words[i].Stem;
            var place = i == 0 ? firsts : i == 1 ? seconds : 0;
            var word = lexicon.Add(folded, stem, (byte)(known | place)) >> WordStem.FlagBits;
            Know(word);
            if (!node.Children.TryGetValue(word, out var child))
            {
                child = new Node(++nodes, folded.Substring(stem.Start, stem.End));
                node.Children.Add(word, child);
                next.Add(node.Number, child.Word, child);
                if (i == 1)
                {
                    before.Add(word, node.Word, child);
                }
            }

            node = child;
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

    /// <summary>
    /// Finds the next word, from an index on, with which a near miss may start. Either the first word is right, and the second
    /// is right too or may be misspelt, or the second is right and the first may be misspelt.
    /// </summary>
    /// <returns>Its index; that of the last word, or one behind it, where there is none.</returns>
    /// <remarks>
    /// Apart from what is asked of the few it finds, so that what the loop works with stays in registers; and without a branch
    /// for each question, since each has an answer that no processor foretells.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Next(FoldedText folded, NumberedWords words, int from)
    {
        var characters = folded.Characters;
        var (chars, origin) = (characters.Array!, characters.Offset);
        var (marks, firstMark) = (words.Marks.Array!, words.Marks.Offset);
        var (stemmed, firstWord) = (words.Words.All.Array!, words.Words.All.Offset);
        var last = words.Count - 1;
        var i = from;
        for (; i < last; i++)
        {
            ref readonly var first = ref stemmed[firstWord + i];
            ref readonly var second = ref stemmed[firstWord + i + 1];
            var isFirst = (marks[firstMark + i] & firsts) != 0;
            var isPair = isFirst & firstPairs.MayContain(first.StemHash, second.StemHash);
            var isBesideMisspelt = isFirst & MisspeltPairs.IsLongEnough(second);
            var mayBeMisspelt = ((marks[firstMark + i + 1] & seconds) != 0) & MisspeltPairs.IsLongEnough(first);
            if (!(isPair | isBesideMisspelt | mayBeMisspelt))
            {
                continue;
            }

            if (isPair
                || (isBesideMisspelt && misspeltSeconds.HasEdges(first.StemHash, chars, origin, second))
                || (mayBeMisspelt && misspeltFirsts.HasEdges(second.StemHash, chars, origin, first)))
            {
                break;
            }
        }

        StepCounter.Count(i - from + 1);
        return i;
    }

    /// <summary>Gets the number of a word, whatever its article; -1 where no name has it.</summary>
    private int Word(NumberedWords words, int index)
    {
        var number = (words.MarksOf(index) & known) != 0 ? words.StemOf(index) >> WordStem.FlagBits : -1;
        return (uint)number < (uint)numbers.Length && numbers[number] ? number : -1;
    }

    /// <summary>Tells whether a near miss may start with a word that <see cref="Next"/> found; false for certain, true for perhaps.</summary>
    private bool MayStart(FoldedText folded, StemmedWords words, int index)
    {
        ref readonly var first = ref words[index];
        ref readonly var second = ref words[index + 1];
        return misspeltFirsts.HasHalf(second.StemHash, folded, first)
            || misspeltSeconds.HasHalf(first.StemHash, folded, second)
            || (index + 2 < words.Count
                && firstPairs.MayContain(first.StemHash, second.StemHash)
                && MayBeThird(WordHash.OfPair(first.StemHash, second.StemHash), folded, words[index + 2]));
    }

    /// <summary>Behind two words that are right the third is right too, or misspelt.</summary>
    private bool MayBeThird(int firstTwo, FoldedText folded, in StemmedWord third) =>
        thirds.MayContain(firstTwo, third.StemHash) || misspeltThirds.HasHalf(firstTwo, folded, third);

    private NearMiss? Find(FoldedText folded, NumberedWords words, int index)
    {
        var first = Word(words, index);
        if (first < 0)
        {
            return FindWithFirstOff(folded, words, index);
        }

        Node? node = root;
        for (var i = index; i < words.Count; i++)
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
        return second < 0 ? null : Find(before, second, folded, words, index, index);
    }

    private NearMiss? FindWithNextOff(Node node, FoldedText folded, NumberedWords words, int index, int off) =>
        Find(next, node.Number, folded, words, index, off);

    private NearMiss? Find(MisspeltWords<Node> misspelt, int place, FoldedText folded, NumberedWords words, int index, int off)
    {
        var (start, end, _, _) = words.Words[off].Stem;
        var goesOnAt = Math.Max(off + 1, index + 2);
        return misspelt.Find(
            place,
            folded,
            start,
            end,
            (Index: this, Words: words, First: index, Next: goesOnAt),
            static (node, state) => state.Index.Finish(node, state.Words, state.First, state.Next));
    }

    private NearMiss? Finish(Node? node, NumberedWords words, int index, int behind)
    {
        NearMiss? found = null;
        while (true)
        {
            if (node!.Name is { } name)
            {
                found = new NearMiss(name, words.Words[index].Start, words.Words[behind - 1].End);
            }

            if (behind >= words.Count || !node.Children.TryGetValue(Word(words, behind), out node))
            {
                return found;
            }

            behind++;
        }
    }

    private sealed class Node(int number, string word)
    {
        public int Number { get; } = number;

        public string Word { get; } = word;

        public Dictionary<int, Node> Children { get; } = new();

        public string? Name { get; set; }
    }
}
