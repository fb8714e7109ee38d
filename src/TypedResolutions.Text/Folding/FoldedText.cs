namespace TypedResolutions.Text.Folding;

/// <summary>
/// A text made ready for comparison (see <see cref="TextFolding"/>), in which every character still knows its place in
/// the text it was made from. Runs of blanks are one blank; a blank beside Han characters is dropped, since one source
/// writes "第 56/183 号" and the next "第56/183号".
/// </summary>
internal sealed class FoldedText
{
    private readonly char[] chars;
    private readonly int[] offsets;

    public FoldedText(string text)
        : this(text, 0, text.Length)
    {
    }

    public FoldedText(string text, int start, int length)
    {
        StepCounter.Count(length);
        var capacity = length + 8;
        chars = new char[capacity];
        offsets = new int[capacity + 1];
        var count = 0;
        var end = start + length;
        for (var i = start; i < end; i++)
        {
            var folded = TextFolding.Fold(text[i]);
            if (folded == '\0')
            {
                continue;
            }

            if (TextFolding.IsExpanding(folded))
            {
                foreach (var part in TextFolding.Expand(text[i]))
                {
                    Put(ref chars, ref offsets, ref count, part, i);
                }
            }
            else if (folded == ' ')
            {
                if (count > 0 && chars[count - 1] != ' ' && !TextFolding.IsHan(text[offsets[count - 1]]))
                {
                    Put(ref chars, ref offsets, ref count, ' ', i);
                }
            }
            else
            {
                if (count > 0 && chars[count - 1] == ' ' && TextFolding.IsHan(text[i]))
                {
                    count--;
                }

                Put(ref chars, ref offsets, ref count, folded, i);
            }
        }

        Length = count;
        offsets[count] = end;
    }

    public int Length { get; }

    public char this[int index]
    {
        get
        {
            StepCounter.Count();
            return index < Length ? chars[index] : '\0';
        }
    }

    /// <summary>Gets the offset in the original text of a folded character; for the length, the original's end.</summary>
    public int ToOriginal(int index) => offsets[index];

    /// <summary>Gets the offset in the original text just behind a stretch of folded characters that ends here.</summary>
    public int ToOriginalEnd(int end) => end == 0 ? offsets[0] : offsets[end - 1] + 1;

    /// <summary>Gets the range of the original text that a stretch of folded characters stands for.</summary>
    public TextRange ToOriginalRange(int start, int end) =>
        TextRange.FromBounds(ToOriginal(start), Math.Max(ToOriginalEnd(end), ToOriginal(start)));

    /// <summary>Finds the first folded character at or behind an offset of the original text.</summary>
    public int FromOriginal(int originalOffset)
    {
        var index = Array.BinarySearch(offsets, 0, Length, originalOffset);
        if (index < 0)
        {
            return ~index;
        }

        while (index > 0 && offsets[index - 1] == originalOffset)
        {
            index--;
        }

        return index;
    }

    /// <summary>Tells whether a word may start or end between two characters.</summary>
    public bool IsBoundary(int index)
    {
        if (index <= 0 || index >= Length)
        {
            return true;
        }

        var before = chars[index - 1];
        var after = chars[index];
        return !IsWordCharacter(before) || !IsWordCharacter(after)
            || TextFolding.IsHan(before) || TextFolding.IsHan(after);
    }

    public string Substring(int start, int end) => new(chars, start, end - start);

    public override string ToString() => new(chars, 0, Length);

    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

    private static void Put(ref char[] chars, ref int[] offsets, ref int count, char c, int offset)
    {
        if (count == chars.Length)
        {
            Array.Resize(ref chars, (count * 2) + 8);
            Array.Resize(ref offsets, (count * 2) + 9);
        }

        chars[count] = c;
        offsets[count] = offset;
        count++;
    }
}
