namespace TypedResolutions.Text.Folding;

/// <summary>
/// The places of a folded text at which a phrase may start, found once for all the tables that are looked for in it: every
/// word, and every sign that is no word. With each stands where it ends and a number of its characters, by which a table
/// passes nearly all of them.
/// </summary>
internal sealed class WordStarts
{
    private readonly char[] chars;
    private WordStart[] starts;

    /// <summary>Finds the places.</summary>
    /// <param name="chars">The folded characters, with at least one zero behind them.</param>
    /// <param name="length">How many they are.</param>
    public WordStarts(char[] chars, int length)
    {
        StepCounter.Count(length);
        this.chars = chars;
        starts = new WordStart[(length / 5) + 8];
        for (var i = 0; i < length;)
        {
            var c = chars[i];
            if (c == ' ')
            {
                i++;
                continue;
            }

            var classes = CharacterClasses.Of(c);
            var start = i++;
            var hash = WordHash.Add(WordHash.Empty, c);
            var (all, any) = (classes, classes);
            if (CharacterClasses.IsJoinable(classes))
            {
                while (CharacterClasses.IsJoinable(classes = CharacterClasses.Of(c = chars[i])))
                {
                    hash = WordHash.Add(hash, c);
                    all &= classes;
                    any |= classes;
                    i++;
                }
            }

            if (Count == starts.Length)
            {
                Array.Resize(ref starts, Count * 2);
            }

            starts[Count++] = new WordStart(start, i, hash, CharacterClasses.IsJoinable(all) && CharacterClasses.AreCasedAlike(all, any));
        }
    }

    /// <summary>Gets the number of places.</summary>
    public int Count { get; private set; }

    /// <summary>Gets a place.</summary>
    public ref readonly WordStart this[int index] => ref starts[index];

    /// <summary>Finds the next place, from a position to before a limit, at which a phrase may start; the limit where there is none.</summary>
    public int Next(Openings openings, int from, int limit)
    {
        for (var i = IndexFrom(from); i < Count && starts[i].Position < limit; i++)
        {
            StepCounter.Count();
            if (openings.MayStartWith(Openings.PairOf(chars[starts[i].Position], chars[starts[i].Position + 1])))
            {
                return starts[i].Position;
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
            if (starts[middle].Position < position)
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
