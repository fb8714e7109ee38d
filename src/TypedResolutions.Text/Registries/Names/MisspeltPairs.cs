using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Tells of most words beside others that they are none of those it was shown with a letter wrong: by one bit for the outer
/// letters of a word, and by one for half of it. One letter cannot be wrong at both ends, nor in both halves: a word is asked
/// for either, beside the right words, and for each length that it may have with a letter too many or too few.
/// </summary>
internal sealed class MisspeltPairs
{
    private const int Bits = 16;
    private const int LetterBits = 9;
    private const int LetterMask = (1 << LetterBits) - 1;

    /// <summary>From which length on three letters at one end of a word are right where one at the other is not; of a shorter word two.</summary>
    private const int HasThreeLetters = 6;

    private readonly ulong[] edges = new ulong[(1 << Bits) / 64];
    private readonly ulong[] halves = new ulong[(1 << Bits) / 64];

    /// <summary>Adds a word beside others.</summary>
    /// <param name="neighbour">The number of the others.</param>
    /// <param name="text">The text.</param>
    /// <param name="word">The word, too short ones of which are never asked for.</param>
    public void Add(int neighbour, FoldedText text, in StemmedWord word)
    {
        if (!IsLongEnough(word))
        {
            return;
        }

        var length = word.StemEnd - word.StemStart;
        for (var written = length - 1; written <= length + 1; written++)
        {
            Add(edges, FirstLetters(neighbour, text[word.StemStart], text[word.StemStart + 1], text[word.StemStart + 2], written));
            Add(edges, LastLetters(neighbour, text[word.StemEnd - 1], text[word.StemEnd - 2], text[word.StemEnd - 3], written));
            var half = HalfOf(written);
            Add(halves, FirstHalf(neighbour, WordHash.Of(text, word.StemStart, word.StemStart + half), written));
            Add(halves, LastHalf(neighbour, WordHash.Of(text, word.StemEnd - (written - half), word.StemEnd), written));
        }
    }

    /// <summary>Tells whether a word is long enough to be told from another.</summary>
    public static bool IsLongEnough(in StemmedWord word) => word.StemEnd - word.StemStart >= MisspeltWords.ShortestWord;

    /// <summary>Tells whether the outer letters of a word are those of one that was added; false for certain, true for perhaps.</summary>
    /// <param name="neighbour">The number of the words beside it.</param>
    /// <param name="chars">The folded characters.</param>
    /// <param name="origin">Where they start in the array.</param>
    /// <param name="word">The word, which has to be long enough.</param>
    public bool HasEdges(int neighbour, char[] chars, int origin, in StemmedWord word)
    {
        var (start, end) = (origin + word.StemStart, origin + word.StemEnd);
        var length = end - start;
        return Has(edges, FirstLetters(neighbour, chars[start], chars[start + 1], chars[start + 2], length))
            | Has(edges, LastLetters(neighbour, chars[end - 1], chars[end - 2], chars[end - 3], length));
    }

    /// <summary>Tells whether half of a word is that of one that was added; false for certain, true for perhaps.</summary>
    /// <param name="neighbour">The number of the words beside it.</param>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    public bool HasHalf(int neighbour, FoldedText text, in StemmedWord word)
    {
        var length = word.StemEnd - word.StemStart;
        var behindHalf = word.StemStart + HalfOf(length);
        return IsLongEnough(word)
            && (Has(halves, FirstHalf(neighbour, WordHash.Of(text, word.StemStart, behindHalf), length))
                || Has(halves, LastHalf(neighbour, WordHash.Of(text, behindHalf, word.StemEnd), length)));
    }

    private static int HalfOf(int length) => length / 2;

    private static int FirstLetters(int neighbour, char outer, char inner, char third, int length)
    {
        var letters = ((outer & LetterMask) << LetterBits) | (inner & LetterMask);
        return BitOf(neighbour, (letters << LetterBits) | (length < HasThreeLetters ? length : (third & LetterMask) ^ (length << LetterBits)));
    }

    private static int LastLetters(int neighbour, char outer, char inner, char third, int length) =>
        FirstLetters(~neighbour, outer, inner, third, length);

    private static int FirstHalf(int neighbour, int half, int length) => BitOf(neighbour, WordHash.OfPair(length, half));

    private static int LastHalf(int neighbour, int half, int length) => FirstHalf(~neighbour, half, length);

    private static int BitOf(int neighbour, int word) => WordHash.Bits(WordHash.OfPair(neighbour, word), Bits);

    private static void Add(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << (bit & 63);

    private static bool Has(ulong[] bits, int bit) => (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
}
