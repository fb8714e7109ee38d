using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Tells of most words beside others that they are none of those it was shown with a letter wrong: by one bit for the outer
/// letters of a word, and by one for half of it. One letter cannot be wrong at both ends, nor in both halves: a word is asked
/// for either, beside the right words, and for each length that it may have with a letter too many or too few.
/// </summary>
internal sealed class MisspeltPairs
{
    private const int LetterBits = 9;
    private const int LetterMask = (1 << LetterBits) - 1;

    /// <summary>From which length on three letters at one end of a word are right where one at the other is not; of a shorter word two.</summary>
    private const int HasThreeLetters = 6;

    private readonly NumberPairs edges = new();
    private readonly NumberPairs halves = new();

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
            edges.Add(neighbour, Letters(text[word.StemStart], text[word.StemStart + 1], text[word.StemStart + 2], written));
            edges.Add(~neighbour, Letters(text[word.StemEnd - 1], text[word.StemEnd - 2], text[word.StemEnd - 3], written));
            var half = HalfOf(written);
            halves.Add(neighbour, WordHash.OfPair(written, WordHash.Of(text, word.StemStart, word.StemStart + half)));
            halves.Add(~neighbour, WordHash.OfPair(written, WordHash.Of(text, word.StemEnd - (written - half), word.StemEnd)));
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
        return edges.MayContain(neighbour, Letters(chars[start], chars[start + 1], chars[start + 2], length))
            | edges.MayContain(~neighbour, Letters(chars[end - 1], chars[end - 2], chars[end - 3], length));
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
            && (halves.MayContain(neighbour, WordHash.OfPair(length, WordHash.Of(text, word.StemStart, behindHalf)))
                || halves.MayContain(~neighbour, WordHash.OfPair(length, WordHash.Of(text, behindHalf, word.StemEnd))));
    }

    private static int HalfOf(int length) => length / 2;

    /// <summary>Gets the number of the letters at an end of a word, from the outer one on; those at its last end stand beside the other's complement.</summary>
    private static int Letters(char outer, char inner, char third, int length)
    {
        var letters = ((outer & LetterMask) << LetterBits) | (inner & LetterMask);
        return (letters << LetterBits) | (length < HasThreeLetters ? length : (third & LetterMask) ^ (length << LetterBits));
    }
}
