namespace TypedResolutions.Text.Folding;

/// <summary>Folds a stretch of text. It keeps no offsets as long as every character became one character.</summary>
internal struct FoldedTextBuilder(string text, int start, int length)
{
    /// <summary>How many zeros stand behind the folded characters at least: who reads on to the end of a word needs not ask for the text's.</summary>
    private const int Behind = 1;

    /// <summary>Gets the folded characters, with zeros behind them.</summary>
    public char[] Chars { get; private set; } = new char[length + 8];

    /// <summary>Gets the offset in the text of each folded character and of the end; null where they stand side by side.</summary>
    public int[]? Offsets { get; private set; }

    /// <summary>Gets the number of folded characters.</summary>
    public int Count { get; private set; }

    /// <summary>Folds the stretch.</summary>
    public void Fold()
    {
        var end = start + length;
        var i = start + FoldPlain(end);
        if (i == end)
        {
            return;
        }

        EnsureOffsets();
        while (i < end)
        {
            var folded = TextFolding.Fold(text[i]);
            if (TextFolding.IsPlain(folded) && !(Count > 0 && Chars[Count - 1] == ' '))
            {
                i = PutPlain(i, end);
            }
            else
            {
                Put(folded, i);
                i++;
            }
        }

        // A blank that was taken back before Han characters still stands there.
        Array.Clear(Chars, Count, Chars.Length - Count);
        Offsets![Count] = end;
    }

    /// <summary>
    /// Folds the characters up to the first that is dropped, doubled or stands beside a second blank. No branch hangs on
    /// where words end, which no processor foretells: a blank is looked at only behind another, or behind a Han character.
    /// </summary>
    /// <returns>How many they are.</returns>
    private int FoldPlain(int end)
    {
        var (source, chars, from) = (text, Chars, start);
        var last = ' ';
        var count = 0;
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

            chars[count] = folded;
        }

        Count = count;
        return count;
    }

    /// <summary>Tells whether a character stays one: a blank behind a blank or a Han character does not, nor one before it.</summary>
    private readonly bool StaysAsItIs(char folded, int count)
    {
        var index = start + count;
        return folded == ' ' ? count > 0 && Chars[count - 1] != ' ' && !TextFolding.IsHan(text[index - 1])
            : TextFolding.IsSingle(folded) && !(count > 0 && Chars[count - 1] == ' ' && TextFolding.IsHan(text[index]));
    }

    /// <summary>Puts the characters up to the next that is not plain.</summary>
    /// <returns>Where that stands.</returns>
    private int PutPlain(int index, int end)
    {
        EnsureRoom(end - index);
        var (chars, offsets, count) = (Chars, Offsets!, Count);
        char folded;
        while (index < end && TextFolding.IsPlain(folded = TextFolding.Fold(text[index])))
        {
            chars[count] = folded;
            offsets[count] = index;
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
            if (Count > 0 && Chars[Count - 1] != ' ' && !TextFolding.IsHan(text[Offsets![Count - 1]]))
            {
                Add(' ', index);
            }
        }
        else
        {
            if (Count > 0 && Chars[Count - 1] == ' ' && TextFolding.IsHan(text[index]))
            {
                Count--;
            }

            Add(folded, index);
        }
    }

    private void Add(char c, int offset)
    {
        EnsureRoom(1);
        Chars[Count] = c;
        Offsets![Count] = offset;
        Count++;
    }

    private void EnsureRoom(int count)
    {
        if (Count + count + Behind > Chars.Length)
        {
            var (chars, offsets) = (Chars, Offsets!);
            Array.Resize(ref chars, ((Count + count) * 2) + 8);
            Array.Resize(ref offsets, chars.Length + 1);
            (Chars, Offsets) = (chars, offsets);
        }
    }

    private void EnsureOffsets()
    {
        Offsets = new int[Chars.Length + 1];
        for (var i = 0; i < Count; i++)
        {
            Offsets[i] = start + i;
        }
    }
}
