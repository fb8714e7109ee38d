namespace TypedResolutions.Text.Folding;

/// <summary>
/// Tells of most pairs of numbers, of words or characters side by side, by one bit that they are not among those it was
/// shown. Names start with few of the pairs of a text, so that nearly every place is passed by it.
/// </summary>
internal sealed class NumberPairs
{
    private const int Bits = 16;

    private readonly ulong[] bits = new ulong[(1 << Bits) / 64];

    /// <summary>Adds two numbers that stand side by side.</summary>
    public void Add(int first, int second)
    {
        var bit = BitOf(first, second);
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Tells whether two numbers were added side by side; false for certain, true for perhaps.</summary>
    public bool MayContain(int first, int second)
    {
        var bit = BitOf(first, second);
        return (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int BitOf(int first, int second) => WordHash.Bits(WordHash.OfPair(first, second), Bits);
}
