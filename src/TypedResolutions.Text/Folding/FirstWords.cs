using System.Runtime.CompilerServices;

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

    /// <summary>Finds the next place of a text, from an index on, whose word may have been added; the end where there is none.</summary>
    /// <param name="places">The places.</param>
    /// <param name="from">The index of the first of them to look at.</param>
    /// <param name="end">The index behind the last.</param>
    public int Next(WordStarts places, int from, int end)
    {
        var next = Next(words, places.All, from, end);
        StepCounter.Count(Math.Max(next - from, 0) + 1);
        return next;
    }

    /// <remarks>Apart and without calls, so that what it works with stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Next(ulong[] words, ArraySegment<WordStart> places, int from, int end)
    {
        var (all, first) = (places.Array!, places.Offset);
        var i = first + from;
        for (; i < first + end; i++)
        {
            var bit = WordHash.Bits(all[i].Hash, Bits);
            if ((words[bit >> 6] & (1UL << (bit & 63))) != 0)
            {
                break;
            }
        }

        return i - first;
    }
}
