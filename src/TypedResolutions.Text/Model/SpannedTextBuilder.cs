using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text;

/// <summary>Puts a <see cref="SpannedText"/> together, run by run.</summary>
internal sealed class SpannedTextBuilder(int capacity)
{
    private readonly List<TextRun> runs = new();
    private char[] text = new char[capacity];

    public int Length { get; private set; }

    public char Last => Length == 0 ? '\0' : text[Length - 1];

    /// <summary>Gets the letters right before the last character.</summary>
    public string WordBeforeLast()
    {
        const int longest = 40;
        var end = Length - 1;
        var start = end;
        while (start > 0 && end - start < longest && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end <= start ? string.Empty : new string(text, start, end - start);
    }

    /// <summary>Appends a stretch of the source as it stands.</summary>
    public void Append(string source, int start, int length)
    {
        if (length <= 0)
        {
            return;
        }

        StepCounter.Count(length);
        ExtendRun(start, length);
        EnsureRoom(length);
        source.CopyTo(start, text, Length, length);
        Length += length;
    }

    /// <summary>Appends a character of the source as it stands.</summary>
    public void Append(string source, int index)
    {
        StepCounter.Count();
        ExtendRun(index, 1);
        EnsureRoom(1);
        text[Length++] = source[index];
    }

    /// <summary>Appends a character that stands for something else at a place of the source (a blank for a line end).</summary>
    public void AppendReplacement(char replacement, int sourceStart, int sourceLength)
    {
        runs.Add(new TextRun(Length, sourceStart, sourceLength));
        EnsureRoom(1);
        text[Length++] = replacement;
    }

    public void TrimEnd()
    {
        var length = Length;
        while (length > 0 && char.IsWhiteSpace(text[length - 1]))
        {
            length--;
        }

        Truncate(length);
    }

    /// <summary>Cuts the text to a length.</summary>
    public void Truncate(int length)
    {
        while (runs.Count > 0 && runs[runs.Count - 1].TextStart >= length)
        {
            runs.RemoveAt(runs.Count - 1);
        }

        if (runs.Count > 0)
        {
            var last = runs[runs.Count - 1];
            var kept = length - last.TextStart;
            if (last.SourceLength > kept && Length - last.TextStart > 1)
            {
                runs[runs.Count - 1] = last with { SourceLength = kept };
            }
        }

        Length = length;
    }

    /// <summary>Empties the builder for the next text.</summary>
    public void Clear()
    {
        runs.Clear();
        Length = 0;
    }

    public SpannedText ToSpannedText() => new(new string(text, 0, Length), runs.ToArray());

    /// <summary>Adds a stretch to the last run, or opens another where it does not go on with that.</summary>
    private void ExtendRun(int start, int length)
    {
        if (runs.Count > 0)
        {
            var last = runs[runs.Count - 1];
            if (last.SourceEnd == start && last.TextStart + last.SourceLength == Length)
            {
                runs[runs.Count - 1] = new TextRun(last.TextStart, last.SourceStart, last.SourceLength + length);
                return;
            }
        }

        runs.Add(new TextRun(Length, start, length));
    }

    private void EnsureRoom(int length)
    {
        if (Length + length > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + length));
        }
    }
}
