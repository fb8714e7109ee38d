using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>The words of a text, cut and stemmed once for all the indexes that look for names in it.</summary>
internal sealed class StemmedWords
{
    private readonly StemmedWord[] words;
    private readonly int first;

    private StemmedWords(FoldedText text, WordStemmer stemmer)
    {
        var starts = text.Starts;
        var room = FoldingMemory.Reserve<StemmedWord>(text.Memory, starts.Count);
        (words, first) = (room.Array!, room.Offset);
        Count = Cut(text, starts, stemmer, room);
        FoldingMemory.Keep<StemmedWord>(text.Memory, Count);
    }

    /// <summary>Gets the number of words.</summary>
    public int Count { get; }

    /// <summary>Gets all words, for loops over them.</summary>
    public ArraySegment<StemmedWord> All => new(words, first, Count);

    /// <summary>Gets a word.</summary>
    public ref readonly StemmedWord this[int index] => ref words[first + index];

    /// <summary>Gets the words of a text; they are cut when they are first asked for.</summary>
    public static StemmedWords Of(FoldedText text, WordStemmer stemmer) =>
        text.Once(stemmer, static (text, stemmer) => new StemmedWords(text, stemmer));

    /// <summary>Cuts the words.</summary>
    /// <returns>How many they are.</returns>
    /// <remarks>Words that are their own stems are cut here, all others apart, so that what the loop works with stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Cut(FoldedText text, WordStarts starts, WordStemmer stemmer, ArraySegment<StemmedWord> room)
    {
        var characters = text.Characters;
        var (chars, origin) = (characters.Array!, characters.Offset);
        var (words, place) = (room.Array!, room.Offset);
        for (var i = 0; i < starts.Count; i++)
        {
            ref readonly var word = ref starts[i];
            var start = word.Position;
            var end = word.End;
            if (WordTokens.IsSeparator(chars[origin + start]))
            {
                continue;
            }

            if (FoldedText.IsWordCharacter(chars[origin + end]) && FoldedText.IsWordCharacter(chars[origin + start]))
            {
                i = LastOfJoined(text, starts, i);
                end = starts[i].End;
                Cut(text, start, end, WordHash.Of(text, start, end), stemmer, out words[place++]);
            }
            else if (stemmer.MayCut(chars[origin + end - 1]))
            {
                Cut(text, start, end, word.Hash, stemmer, out words[place++]);
            }
            else
            {
                words[place++] = new StemmedWord(start, end, word.Hash);
            }
        }

        return place - room.Offset;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Cut(FoldedText text, int start, int end, int hash, WordStemmer stemmer, out StemmedWord word)
    {
        var (cased, stem) = stemmer.Stems(text, start, end, hash);
        word = new StemmedWord(start, end, cased, stem);
    }

    /// <summary>A Han character is a place by itself, but here it belongs to the letters beside it.</summary>
    private static int LastOfJoined(FoldedText text, WordStarts starts, int index)
    {
        while (FoldedText.IsWordCharacter(text[starts[index].End]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Finds the word that starts at a place; -1 where none does.</summary>
    public int IndexAt(int start)
    {
        var low = 0;
        var high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (this[middle].Start == start)
            {
                return middle;
            }

            if (this[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
