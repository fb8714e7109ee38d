namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Tells of most stems by one bit that they are not among those it was shown. Names start with few of the words of a
/// text, so that nearly every word is passed by it alone.
/// </summary>
internal sealed class StemFilter
{
    private const int BitCount = 1 << 15;

    private readonly ulong[] bits = new ulong[BitCount / 64];

    /// <summary>Adds a stem by its number.</summary>
    public void Add(int hash)
    {
        var bit = BitOf(hash);
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Tells whether a stem was added; false for certain, true for perhaps.</summary>
    public bool MayContain(int hash)
    {
        var bit = BitOf(hash);
        return (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int BitOf(int hash) => (int)(unchecked((uint)hash * 2654435769) >> 17);
}
