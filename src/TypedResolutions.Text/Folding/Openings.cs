namespace TypedResolutions.Text.Folding;

/// <summary>
/// With which two characters a phrase of a set may start: one bit for the low bits of both, by which nearly all places of
/// a text are passed. What it says no to starts none for certain; what it says yes to may start one.
/// </summary>
internal sealed class Openings
{
    private const int Bits = 6;
    private const int Mask = (1 << Bits) - 1;

    private readonly ulong[] pairs = new ulong[1 << Bits];

    /// <summary>Packs the low bits of two characters.</summary>
    public static int PairOf(char first, char second) => ((first & Mask) << Bits) | (second & Mask);

    /// <summary>Adds a phrase that starts with two characters.</summary>
    public void Add(char first, char second) => pairs[first & Mask] |= 1UL << (second & Mask);

    /// <summary>Adds phrases that start with a character, whatever stands behind it.</summary>
    public void Add(char first) => pairs[first & Mask] = ulong.MaxValue;

    /// <summary>Adds phrases that start with any of some characters.</summary>
    public void AddEach(string firsts)
    {
        foreach (var first in firsts)
        {
            Add(first);
        }
    }

    /// <summary>Adds what may start with anything.</summary>
    public void AddAll()
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = ulong.MaxValue;
        }
    }

    /// <summary>Adds what another set has.</summary>
    public void Add(Openings other)
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] |= other.pairs[i];
        }
    }

    /// <summary>Tells whether a phrase may start at a place.</summary>
    public bool MayStartAt(FoldedText text, int start) => MayStartWith(PairOf(text[start], text[start + 1]));

    /// <summary>Tells whether a phrase may start with two characters, packed by <see cref="PairOf"/>.</summary>
    public bool MayStartWith(int pair) => (pairs[pair >> Bits] & (1UL << (pair & Mask))) != 0;
}
