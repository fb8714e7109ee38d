namespace TypedResolutions.Text.Folding;

/// <summary>
/// With which words the phrases of some sets start, or with which signs in their place: one bit for the number of each, by
/// which nearly all places of a text are passed.
/// </summary>
internal sealed class FirstWords
{
    private const int Bits = 12;

    private readonly ulong[] words = new ulong[(1 << Bits) / 64];

    /// <summary>Adds a word.</summary>
    /// <param name="hash">Its number, see <see cref="FoldedText.HashOfWord"/>.</param>
    public void Add(int hash)
    {
        var bit = WordHash.Bits(hash, Bits);
        words[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Adds what another set has.</summary>
    public void Add(FirstWords other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= other.words[i];
        }
    }

    /// <summary>Tells whether a word was added; false for certain, true for perhaps.</summary>
    public bool MayContain(int hash)
    {
        var bit = WordHash.Bits(hash, Bits);
        return (words[bit >> 6] & (1UL << (bit & 63))) != 0;
    }
}
