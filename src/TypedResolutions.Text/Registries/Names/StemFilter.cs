namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Tells of most stems by one bit that they are not among those it was shown. Names start with few of the words of a
/// text, so that nearly every word is passed by it alone.
/// </summary>
internal sealed class StemFilter
{
    private const int BitCount = 1 << 15;

    private readonly ulong[] bits = new ulong[BitCount / 64];

    public void Add(WordStem stem)
    {
        var bit = BitOf(stem);
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Tells whether a stem was added; false for certain, true for perhaps.</summary>
    public bool MayContain(WordStem stem)
    {
        var bit = BitOf(stem);
        return (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int BitOf(WordStem stem) => (int)(unchecked((uint)stem.Hash * 2654435769) >> 17);
}
