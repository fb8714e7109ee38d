using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Tells of most pairs of stems by one bit that they are not among those it was shown. Names start with few of the pairs
/// of a text, so that nearly every word is passed by it.
/// </summary>
internal sealed class StemPairs
{
    private const int Bits = 16;

    private readonly ulong[] bits = new ulong[(1 << Bits) / 64];

    /// <summary>Adds two stems that stand side by side, by their numbers.</summary>
    public void Add(int first, int second)
    {
        var bit = BitOf(first, second);
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Tells whether two stems were added side by side; false for certain, true for perhaps.</summary>
    public bool MayContain(int first, int second)
    {
        var bit = BitOf(first, second);
        return (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int BitOf(int first, int second) => WordHash.Bits(WordHash.OfPair(first, second), Bits);
}
