namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Tells of most stems, and of most pairs of them, by one bit that they are not among those it was shown. Names start with
/// few of the words of a text, so that nearly every word is passed by it alone.
/// </summary>
internal sealed class StemFilter
{
    private const int BitCount = 1 << 16;
    private const uint Spread = 2654435769;

    private readonly ulong[] bits = new ulong[BitCount / 64];

    /// <summary>Adds a stem by its number.</summary>
    public void Add(int hash)
    {
        var bit = BitOf(hash);
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Adds two stems that stand side by side.</summary>
    public void Add(int first, int second) => Add(Mix(first, second));

    /// <summary>Tells whether a stem was added; false for certain, true for perhaps.</summary>
    public bool MayContain(int hash)
    {
        var bit = BitOf(hash);
        return (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    /// <summary>Tells whether two stems were added side by side; false for certain, true for perhaps.</summary>
    public bool MayContain(int first, int second) => MayContain(Mix(first, second));

    private static int Mix(int first, int second) => unchecked((int)((uint)first * Spread) ^ second);

    private static int BitOf(int hash) => (int)(unchecked((uint)hash * Spread) >> 16);
}
