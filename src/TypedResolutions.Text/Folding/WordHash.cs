namespace TypedResolutions.Text.Folding;

/// <summary>
/// The number of a word, taken character by character. The last ones can be taken back again, so that a word and what is
/// left of it without its ending are walked through once.
/// </summary>
internal static class WordHash
{
    /// <summary>The number of no character at all.</summary>
    public const int Empty = 17;

    private const uint Factor = 31;
    private const uint Spread = 2654435769;

    /// <summary>What undoes the factor: their product is one, modulo two to the 32nd.</summary>
    private const uint Inverse = 0xBDEF7BDF;

    /// <summary>Adds a character.</summary>
    public static int Add(int hash, char c) => unchecked((int)(((uint)hash * Factor) + c));

    /// <summary>Gets some bits of a number, in which all of it has its part: a place in a table.</summary>
    /// <param name="hash">The number.</param>
    /// <param name="count">How many bits.</param>
    public static int Bits(int hash, int count) => (int)(unchecked((uint)hash * Spread) >> (32 - count));

    /// <summary>Gets the number of two words side by side.</summary>
    public static int OfPair(int first, int second) => unchecked((int)((uint)first * Spread) ^ second);

    /// <summary>Gets the number of a stretch of a text.</summary>
    public static int Of(FoldedText text, int start, int end)
    {
        var hash = Empty;
        for (var i = start; i < end; i++)
        {
            hash = Add(hash, text[i]);
        }

        return hash;
    }

    /// <summary>Takes back the character that was added last.</summary>
    public static int Remove(int hash, char c) => unchecked((int)(((uint)hash - c) * Inverse));
}
