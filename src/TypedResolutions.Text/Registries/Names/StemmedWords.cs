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
        for (var i = 0; i < starts.Count; i++)
        {
            ref readonly var word = ref starts[i];
            var letter = text[word.Position];
            if (WordTokens.IsSeparator(letter))
            {
                continue;
            }

            var end = word.End;
            var hash = word.Hash;

            // A Han character is a place by itself, but here it belongs to the letters beside it.
            while (FoldedText.IsWordCharacter(letter) && FoldedText.IsWordCharacter(text[end]))
            {
                end = starts[++i].End;
            }

            hash = end > word.End ? WordHash.Of(text, word.Position, end) : hash;

            var (cased, stem) = stemmer.Stems(text, word.Position, end, hash);
            words[first + Count++] = new StemmedWord(word.Position, end, cased, stem);
        }

        FoldingMemory.Keep<StemmedWord>(text.Memory, Count);
    }

    /// <summary>Gets the number of words.</summary>
    public int Count { get; }

    /// <summary>Gets a word.</summary>
    public ref readonly StemmedWord this[int index] => ref words[first + index];

    /// <summary>Gets the words of a text; they are cut when they are first asked for.</summary>
    public static StemmedWords Of(FoldedText text, WordStemmer stemmer) =>
        text.Once(stemmer, static (text, stemmer) => new StemmedWords(text, stemmer));

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
