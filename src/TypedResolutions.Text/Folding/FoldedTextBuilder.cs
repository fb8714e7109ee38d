namespace TypedResolutions.Text.Folding;

/// <summary>Folds a stretch of text. It keeps no offsets as long as every character became one character.</summary>
internal struct FoldedTextBuilder(string text, int start, int length)
{
    /// <summary>Gets the folded characters, with room behind them.</summary>
    public char[] Chars { get; private set; } = new char[length + 8];

    /// <summary>Gets the offset in the text of each folded character and of the end; null where they stand side by side.</summary>
    public int[]? Offsets { get; private set; }

    /// <summary>Gets the number of folded characters.</summary>
    public int Count { get; private set; }

    /// <summary>Folds the stretch.</summary>
    public void Fold()
    {
        var end = start + length;
        for (var i = start + FoldPlain(end); i < end; i++)
        {
            Fold(i);
        }

        // A blank that was taken back before Han characters still stands there.
        Array.Clear(Chars, Count, Chars.Length - Count);
        if (Offsets is not null || Count != length)
        {
            EnsureOffsets();
            Offsets![Count] = end;
        }
    }

    /// <summary>Folds the characters up to the first that is dropped, doubled or stands beside a second blank.</summary>
    /// <returns>How many they are.</returns>
    private int FoldPlain(int end)
    {
        var chars = Chars;
        var last = ' ';
        var i = start;
        for (; i < end; i++)
        {
            var folded = TextFolding.Fold(text[i]);
            if (folded == '\0' || TextFolding.IsExpanding(folded)
                || (folded == ' ' ? last == ' ' || TextFolding.IsHan(text[i - 1]) : last == ' ' && i > start && TextFolding.IsHan(text[i])))
            {
                break;
            }

            chars[i - start] = folded;
            last = folded;
        }

        Count = i - start;
        return Count;
    }

    private void Fold(int index)
    {
        var folded = TextFolding.Fold(text[index]);
        if (folded == '\0')
        {
            EnsureOffsets();
        }
        else if (TextFolding.IsExpanding(folded))
        {
            foreach (var part in TextFolding.Expand(text[index]))
            {
                Put(part, index);
            }
        }
        else if (folded == ' ')
        {
            EnsureOffsets();
            if (Count > 0 && Chars[Count - 1] != ' ' && !TextFolding.IsHan(text[Offsets![Count - 1]]))
            {
                Put(' ', index);
            }
        }
        else
        {
            if (Count > 0 && Chars[Count - 1] == ' ' && TextFolding.IsHan(text[index]))
            {
                EnsureOffsets();
                Count--;
            }

            Put(folded, index);
        }
    }

    private void Put(char c, int offset)
    {
        EnsureOffsets();
        if (Count == Chars.Length)
        {
            var (chars, offsets) = (Chars, Offsets!);
            Array.Resize(ref chars, (Count * 2) + 8);
            Array.Resize(ref offsets, (Count * 2) + 9);
            (Chars, Offsets) = (chars, offsets);
        }

        Chars[Count] = c;
        Offsets![Count] = offset;
        Count++;
    }

    private void EnsureOffsets()
    {
        if (Offsets is not null)
        {
            return;
        }

        Offsets = new int[Chars.Length + 1];
        for (var i = 0; i < Count; i++)
        {
            Offsets[i] = start + i;
        }
    }
}
