using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>The words of a text, with the numbers and marks that a lexicon has for them.</summary>
internal sealed class NumberedWords
{
    /// <summary>What is added to a number, so that zero stands for one that was not looked up.</summary>
    private const int Shift = 2;

    private readonly FoldedText text;
    private readonly NameLexicon lexicon;
    private readonly byte[] marks;
    private readonly int marksStart;
    private readonly int[] numbers;
    private readonly int numbersStart;
    private ArraySegment<byte>? marksBehindPrefixes;

    /// <summary>Gets the marks of the words.</summary>
    public NumberedWords(FoldedText text, NameLexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        Words = StemmedWords.Of(text, lexicon.Stemmer);
        var room = FoldingMemory.Reserve<byte>(text.Memory, Words.Count);
        (marks, marksStart) = (room.Array!, room.Offset);
        FoldingMemory.Keep<byte>(text.Memory, Count);
        var numberRoom = FoldingMemory.Reserve<int>(text.Memory, Count);
        (numbers, numbersStart) = (numberRoom.Array!, numberRoom.Offset);
        FoldingMemory.Keep<int>(text.Memory, Count);
        Array.Clear(numbers, numbersStart, Count);
        for (var i = 0; i < Count; i++)
        {
            marks[marksStart + i] = lexicon.MarksOf(in Words[i]);
        }
    }

    /// <summary>Gets the words.</summary>
    public StemmedWords Words { get; }

    /// <summary>Gets the number of words.</summary>
    public int Count => Words.Count;

    /// <summary>Gets the marks of all words, for loops over them.</summary>
    public ArraySegment<byte> Marks => new(marks, marksStart, Count);

    /// <summary>Gets the marks that the stems of a word may have, see <see cref="NameLexicon.MarksOf(in StemmedWord)"/>.</summary>
    public byte MarksOf(int index) => marks[marksStart + index];

    /// <summary>
    /// Finds the next word, from an index on, that may have one mark, or another one together with the word behind it; the
    /// number of words where none may.
    /// </summary>
    /// <param name="from">The index.</param>
    /// <param name="alone">The mark of words by themselves.</param>
    /// <param name="paired">The mark of words with the word behind them.</param>
    /// <param name="pairs">The stems of such words, and of those behind them.</param>
    /// <remarks>
    /// Apart from what is asked of the few it finds, so that what the loop works with stays in registers; and without a branch
    /// for each question, since each has an answer that no processor foretells.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Next(int from, int alone, int paired, NumberPairs pairs)
    {
        var (stemmed, firstWord) = (Words.All.Array!, Words.All.Offset);
        var (all, firstMark) = (marks, marksStart);
        var last = Count - 1;
        var i = from;
        for (; i < last; i++)
        {
            var mark = (int)all[firstMark + i];
            var isPair = pairs.MayContain(stemmed[firstWord + i].StemHash, stemmed[firstWord + i + 1].StemHash);
            if (((mark & alone) != 0) | (((mark & paired) != 0) & isPair))
            {
                return i;
            }
        }

        return i == last && (all[firstMark + i] & alone) != 0 ? i : Count;
    }

    /// <summary>
    /// Finds the next word, from an index on, that may have one of some marks by itself or without a prefix that is written as
    /// one with it; the number of words where none may.
    /// </summary>
    public int NextWithPrefixes(int from, int anyOf)
    {
        var behindPrefixes = marksBehindPrefixes ??= MarkBehindPrefixes();
        var (others, firstOther) = (behindPrefixes.Array!, behindPrefixes.Offset);
        var i = from;
        while (i < Count && ((marks[marksStart + i] | others[firstOther + i]) & anyOf) == 0)
        {
            i++;
        }

        return i;
    }

    /// <summary>Gets the number of a word without the endings of cases; -1 where no name has it.</summary>
    public int CasedOf(int index)
    {
        ref readonly var word = ref Words[index];
        return word.HasOneStem ? StemOf(index) : lexicon.Find(text, word.Cased);
    }

    /// <summary>Gets the number of a word without the endings of cases and plurals; -1 where no name has it.</summary>
    public int StemOf(int index)
    {
        ref var number = ref numbers[numbersStart + index];
        if (number == 0)
        {
            number = lexicon.Find(text, Words[index].Stem) + Shift;
        }

        return number - Shift;
    }

    /// <summary>Cuts each prefix from each word once for all the names that are looked for.</summary>
    private ArraySegment<byte> MarkBehindPrefixes()
    {
        var room = FoldingMemory.Reserve<byte>(text.Memory, Count);
        FoldingMemory.Keep<byte>(text.Memory, Count);
        var stemmer = lexicon.Stemmer;
        for (var i = 0; i < Count; i++)
        {
            ref readonly var word = ref Words[i];
            byte found = 0;
            for (var k = 0; k < stemmer.Prefixes.Count && stemmer.MayBearPrefix(text[word.Start]); k++)
            {
                if (WordStemmer.StartsWith(text, word.Start, word.End, stemmer.Prefixes[k]))
                {
                    var (cased, stem) = stemmer.Stems(text, word.Start + stemmer.Prefixes[k].Length, word.End);
                    found |= (byte)(lexicon.MarksOf(cased.Hash) | lexicon.MarksOf(stem.Hash));
                }
            }

            room.Array![room.Offset + i] = found;
        }

        return room;
    }
}
