using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Tells of most words beside another by one bit that they are none of those it was shown with a letter wrong. One letter
/// cannot be wrong in the first two and in the last two: it is asked for either, beside the right word.
/// </summary>
internal sealed class EdgePairs
{
    private const int Bits = 16;

    private readonly ulong[] bits = new ulong[(1 << Bits) / 64];

    /// <summary>Adds a word beside another.</summary>
    /// <param name="neighbour">The number of the other.</param>
    /// <param name="text">The text.</param>
    /// <param name="word">The word, of two letters at least.</param>
    public void Add(int neighbour, FoldedText text, WordStem word)
    {
        Add(FirstLetters(neighbour, text, word));
        Add(LastLetters(neighbour, text, word));
    }

    /// <summary>Tells whether a word may be one with a letter wrong that was added beside another; false for certain, true for perhaps.</summary>
    /// <param name="neighbour">The number of the other.</param>
    /// <param name="text">The text.</param>
    /// <param name="word">The word, of two letters at least.</param>
    public bool MayContain(int neighbour, FoldedText text, WordStem word) =>
        Has(FirstLetters(neighbour, text, word)) || Has(LastLetters(neighbour, text, word));

    private static int FirstLetters(int neighbour, FoldedText text, WordStem word) =>
        BitOf(neighbour, text[word.Start], text[word.Start + 1]);

    private static int LastLetters(int neighbour, FoldedText text, WordStem word) =>
        BitOf(~neighbour, text[word.End - 1], text[word.End - 2]);

    private static int BitOf(int neighbour, char outer, char inner) =>
        WordHash.Bits(WordHash.OfPair(neighbour, (outer << 16) | inner), Bits);

    private void Add(int bit) => bits[bit >> 6] |= 1UL << (bit & 63);

    private bool Has(int bit) => (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
}
