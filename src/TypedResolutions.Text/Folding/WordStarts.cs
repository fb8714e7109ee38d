using System.Runtime.CompilerServices;

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
        : this(chars, charsStart, length, memory, Reserve(length, memory), 0, 0)
    {
    }

    /// <summary>Finds the places that are left, where some were found while the text was folded.</summary>
    /// <param name="chars">The folded characters, with at least one zero behind them.</param>
    /// <param name="charsStart">Where they start in the array.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="memory">Where the places are kept; null for memory of their own.</param>
    /// <param name="room">Room for the places, with those that were found.</param>
    /// <param name="count">How many were found.</param>
    /// <param name="from">How many of the characters they were found in.</param>
    public WordStarts(char[] chars, int charsStart, int length, FoldingMemory? memory, ArraySegment<WordStart> room, int count, int from)
    {
        StepCounter.Count(length);
        this.chars = chars;
        this.charsStart = charsStart;
        this.room = room;
        Count = count;
        var end = charsStart + length;
        for (var next = Cut(chars, charsStart, charsStart + from, end); next < end; next = Cut(chars, charsStart, next, end))
        {
            Grow(memory);
        }

        FoldingMemory.Keep<WordStart>(memory, Count);
    }

    /// <summary>Gets room for the places of a text; there are more where it is full of signs.</summary>
    public static ArraySegment<WordStart> Reserve(int length, FoldingMemory? memory) =>
        FoldingMemory.Reserve<WordStart>(memory, (length / 5) + 8);

    /// <summary>Gets the number of places.</summary>
    public int Count { get; private set; }

    /// <summary>Gets all places, for loops over them.</summary>
    public ArraySegment<WordStart> All => new(room.Array!, room.Offset, Count);

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

    /// <summary>Cuts characters into words and signs, as many as there is room for.</summary>
    /// <remarks>Apart from the rest, so that all it works with stays in registers.</remarks>
    /// <returns>Where the next word starts; the end where all are cut.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Cut(char[] chars, int origin, int from, int end)
    {
        var starts = room.Array!;
        var place = room.Offset + Count;
        var behind = room.Offset + room.Count;
        var i = from;
        while (i < end && place < behind)
        {
            var c = chars[i];
            if (c == ' ')
            {
                i++;
                continue;
            }

            var start = i++;
            int classes = CharacterClasses.Of(c);
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

            starts[place++].Set(
                start - origin, i - origin, hash, CharacterClasses.IsJoinable(all) && CharacterClasses.AreCasedAlike(all, any), isSmall: false);
        }

        Count = place - room.Offset;
        return i;
    }

    private void Grow(FoldingMemory? memory)
    {
        var larger = FoldingMemory.Reserve<WordStart>(memory, Count * 2);
        Array.Copy(room.Array!, room.Offset, larger.Array!, larger.Offset, Count);
        room = larger;
    }
}
