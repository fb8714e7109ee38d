namespace TypedResolutions.Text.Folding;

/// <summary>
/// The places of a folded text at which a phrase may start, found once for all the tables that are looked for in it. With
/// each place stand the low bits of its first two characters, by which a table passes nearly all of them.
/// </summary>
internal sealed class WordStarts
{
    private readonly int[] positions;
    private readonly ushort[] pairs;

    /// <summary>Finds the places.</summary>
    /// <param name="chars">The folded characters.</param>
    /// <param name="length">How many they are.</param>
    public WordStarts(char[] chars, int length)
    {
        StepCounter.Count(length);
        positions = new int[(length / 4) + 8];
        pairs = new ushort[positions.Length];
        var wasJoinable = false;
        for (var i = 0; i < length; i++)
        {
            var c = chars[i];
            var isJoinable = CharacterClasses.IsJoinable(c);
            if (c != ' ' && !(isJoinable && wasJoinable))
            {
                if (Count == positions.Length)
                {
                    Array.Resize(ref positions, Count * 2);
                    Array.Resize(ref pairs, Count * 2);
                }

                positions[Count] = i;
                pairs[Count] = (ushort)Openings.PairOf(c, i + 1 < length ? chars[i + 1] : '\0');
                Count++;
            }

            wasJoinable = isJoinable;
        }
    }

    /// <summary>Gets the number of places.</summary>
    public int Count { get; }

    /// <summary>Gets a place.</summary>
    public int this[int index] => positions[index];

    /// <summary>Finds the next place, from a position to before a limit, at which a phrase may start; the limit where there is none.</summary>
    public int Next(Openings openings, int from, int limit)
    {
        for (var i = IndexFrom(from); i < Count && positions[i] < limit; i++)
        {
            StepCounter.Count();
            if (openings.MayStartWith(pairs[i]))
            {
                return positions[i];
            }
        }

        return limit;
    }

    /// <summary>Finds the first place at or behind a position; <see cref="Count"/> where there is none.</summary>
    public int IndexFrom(int position)
    {
        if (position <= 0)
        {
            return 0;
        }

        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (positions[middle] < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
