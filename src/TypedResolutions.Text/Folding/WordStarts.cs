namespace TypedResolutions.Text.Folding;

/// <summary>
/// The places of a folded text at which a phrase may start, found once for all the tables that are looked for in it: every
/// word, and every sign that is no word. With each stands where it ends and a number of its characters, by which a table
/// passes nearly all of them.
/// </summary>
internal sealed class WordStarts
{
    private readonly char[] chars;
    private readonly int charsStart;
    private ArraySegment<WordStart> room;

    /// <summary>Finds the places.</summary>
    /// <param name="chars">The folded characters, with at least one zero behind them.</param>
    /// <param name="charsStart">Where they start in the array.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="memory">Where the places are kept; null for memory of their own.</param>
    public WordStarts(char[] chars, int charsStart, int length, FoldingMemory? memory)
    {
        StepCounter.Count(length);
        this.chars = chars;
        this.charsStart = charsStart;
        room = FoldingMemory.Reserve<WordStart>(memory, (length / 5) + 8);
        var (starts, first, end) = (room.Array!, room.Offset, charsStart + length);
        for (var i = charsStart; i < end;)
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

            if (Count == room.Count)
            {
                Grow(memory);
                (starts, first) = (room.Array!, room.Offset);
            }

            starts[first + Count++] = new WordStart(
                start - charsStart, i - charsStart, hash, CharacterClasses.IsJoinable(all) && CharacterClasses.AreCasedAlike(all, any));
        }

        FoldingMemory.Keep<WordStart>(memory, Count);
    }

    /// <summary>Gets the number of places.</summary>
    public int Count { get; private set; }

    /// <summary>Gets a place.</summary>
    public ref readonly WordStart this[int index] => ref room.Array![room.Offset + index];

    /// <summary>Finds the next place, from a position to before a limit, at which a phrase may start; the limit where there is none.</summary>
    public int Next(Openings openings, int from, int limit)
    {
        for (var i = IndexFrom(from); i < Count && this[i].Position < limit; i++)
        {
            StepCounter.Count();
            var position = this[i].Position;
            if (openings.MayStartWith(Openings.PairOf(chars[charsStart + position], chars[charsStart + position + 1])))
            {
                return position;
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
            if (this[middle].Position < position)
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

    private void Grow(FoldingMemory? memory)
    {
        var larger = FoldingMemory.Reserve<WordStart>(memory, Count * 2);
        Array.Copy(room.Array!, room.Offset, larger.Array!, larger.Offset, Count);
        room = larger;
    }
}
