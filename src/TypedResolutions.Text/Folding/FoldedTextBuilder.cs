namespace TypedResolutions.Text.Folding;

/// <summary>Folds a stretch of text. It keeps no offsets as long as every character became one character.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the stretch starts.</param>
/// <param name="length">Its length.</param>
/// <param name="memory">Where the characters are kept; null for memory of their own.</param>
internal struct FoldedTextBuilder(string text, int start, int length, FoldingMemory? memory)
{
    /// <summary>How many zeros stand behind the folded characters: who reads on to the end of a word needs not ask for the text's.</summary>
    private const int Behind = 1;

    private ArraySegment<char> room = FoldingMemory.Reserve<char>(memory, length + Behind);

    /// <summary>The offset in the text of each folded character and of the end; without an array where they stand side by side.</summary>
    private ArraySegment<int> offsets;

    /// <summary>Gets the number of folded characters.</summary>
    public int Count { get; private set; }

    private readonly char Last => room.Array![room.Offset + Count - 1];

    /// <summary>Folds what the text opens with, and cuts it into words; the stretch has to be the whole text.</summary>
    /// <param name="starts">Where the words are put.</param>
    /// <param name="wordCount">How many words they are.</param>
    public void FoldWords(ArraySegment<WordStart> starts, out int wordCount) => Count = WordFolding.Fold(text, room, starts, out wordCount);

    /// <summary>Folds the stretch, or what is left of it.</summary>
    public void Fold()
    {
        var end = start + length;
        var i = start + FoldPlain(end);
        if (i == end)
        {
            return;
        }

        StartOffsets();
        while (i < end)
        {
            var folded = TextFolding.Fold(text[i]);
            if (TextFolding.IsPlain(folded) && !(Count > 0 && Last == ' '))
            {
                i = PutPlain(i, end);
            }
            else
            {
                Put(folded, i);
                i++;
            }
        }

        SetOffset(Count, end);
    }

    /// <summary>Gets the folded characters and where they start, with a zero behind them.</summary>
    public readonly (char[] Chars, int Start) Keep()
    {
        var (chars, from) = (room.Array!, room.Offset);
        chars[from + Count] = '\0';
        FoldingMemory.Keep<char>(memory, Count + Behind);
        return (chars, from);
    }

    /// <summary>Gets the offset in the text of each folded character and of the end, and where they start; null where they stand side by side.</summary>
    public readonly (int[]? Offsets, int Start) KeepOffsets()
    {
        if (offsets.Array is null)
        {
            return (null, start);
        }

        FoldingMemory.Keep<int>(memory, Count + 1);
        return (offsets.Array, offsets.Offset);
    }

    /// <summary>
    /// Folds the characters that are left, up to the first that is dropped, doubled or stands beside a second blank. No branch
    /// hangs on where words end, which no processor foretells: a blank is looked at only behind another, or behind a Han
    /// character.
    /// </summary>
    /// <returns>How many are folded in all.</returns>
    private int FoldPlain(int end)
    {
        var (source, chars, from, to) = (text, room.Array!, start, room.Offset);
        var last = Count == 0 ? ' ' : Last;
        var count = Count;
        for (; count < end - from; count++)
        {
            var c = source[from + count];
            var folded = TextFolding.Fold(c);
            if (!TextFolding.IsPlainOrBlank(folded) || ((folded ^ ' ') | (last ^ ' ')) == 0 || c >= TextFolding.FirstHan)
            {
                if (!StaysAsItIs(folded, count))
                {
                    break;
                }

                last = ' ';
            }
            else
            {
                last = folded;
            }

            chars[to + count] = folded;
        }

        Count = count;
        return count;
    }

    /// <summary>Tells whether a character stays one: a blank behind a blank or a Han character does not, nor one before it.</summary>
    private readonly bool StaysAsItIs(char folded, int count)
    {
        var index = start + count;
        return folded == ' ' ? count > 0 && room.Array![room.Offset + count - 1] != ' ' && !TextFolding.IsHan(text[index - 1])
            : TextFolding.IsSingle(folded) && !(count > 0 && room.Array![room.Offset + count - 1] == ' ' && TextFolding.IsHan(text[index]));
    }

    /// <summary>Puts the characters up to the next that is not plain.</summary>
    /// <returns>Where that stands.</returns>
    private int PutPlain(int index, int end)
    {
        EnsureRoom(end - index);
        var (chars, to, places, toPlace, count) = (room.Array!, room.Offset, offsets.Array!, offsets.Offset, Count);
        char folded;
        while (index < end && TextFolding.IsPlain(folded = TextFolding.Fold(text[index])))
        {
            chars[to + count] = folded;
            places[toPlace + count] = index;
            count++;
            index++;
        }

        Count = count;
        return index;
    }

    private void Put(char folded, int index)
    {
        if (folded == '\0')
        {
            return;
        }

        if (TextFolding.IsExpanding(folded))
        {
            foreach (var part in TextFolding.Expand(text[index]))
            {
                Add(part, index);
            }
        }
        else if (folded == ' ')
        {
            if (Count > 0 && Last != ' ' && !TextFolding.IsHan(text[offsets.Array![offsets.Offset + Count - 1]]))
            {
                Add(' ', index);
            }
        }
        else
        {
            if (Count > 0 && Last == ' ' && TextFolding.IsHan(text[index]))
            {
                Count--;
            }

            Add(folded, index);
        }
    }

    private void Add(char c, int offset)
    {
        EnsureRoom(1);
        room.Array![room.Offset + Count] = c;
        SetOffset(Count, offset);
        Count++;
    }

    private void EnsureRoom(int count)
    {
        if (Count + count + Behind > room.Count)
        {
            var larger = FoldingMemory.Reserve<char>(memory, ((Count + count) * 2) + Behind);
            Array.Copy(room.Array!, room.Offset, larger.Array!, larger.Offset, Count);
            room = larger;
            var moreOffsets = FoldingMemory.Reserve<int>(memory, larger.Count + 1);
            Array.Copy(offsets.Array!, offsets.Offset, moreOffsets.Array!, moreOffsets.Offset, Count);
            offsets = moreOffsets;
        }
    }

    private void StartOffsets()
    {
        offsets = FoldingMemory.Reserve<int>(memory, room.Count + 1);
        for (var i = 0; i < Count; i++)
        {
            SetOffset(i, start + i);
        }
    }

    private readonly void SetOffset(int index, int offset) => offsets.Array![offsets.Offset + index] = offset;
}
