using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text;

/// <summary>Puts a <see cref="SpannedText"/> together, run by run.</summary>
internal sealed class SpannedTextBuilder(int capacity)
{
    private char[] text = new char[capacity];
    private readonly List<int> textStarts = new();
    private readonly List<int> sourceStarts = new();
    private readonly List<int> sourceLengths = new();

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
        var last = textStarts.Count - 1;
        if (last >= 0
            && sourceStarts[last] + sourceLengths[last] == start
            && textStarts[last] + sourceLengths[last] == Length)
        {
            sourceLengths[last] += length;
        }
        else
        {
            textStarts.Add(Length);
            sourceStarts.Add(start);
            sourceLengths.Add(length);
        }

        EnsureRoom(length);
        source.CopyTo(start, text, Length, length);
        Length += length;
    }

    /// <summary>Appends a character that stands for something else at a place of the source (a blank for a line end).</summary>
    public void AppendReplacement(char replacement, int sourceStart, int sourceLength)
    {
        textStarts.Add(Length);
        sourceStarts.Add(sourceStart);
        sourceLengths.Add(sourceLength);
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
        while (textStarts.Count > 0 && textStarts[textStarts.Count - 1] >= length)
        {
            var last = textStarts.Count - 1;
            textStarts.RemoveAt(last);
            sourceStarts.RemoveAt(last);
            sourceLengths.RemoveAt(last);
        }

        if (textStarts.Count > 0)
        {
            var last = textStarts.Count - 1;
            var kept = length - textStarts[last];
            if (sourceLengths[last] > kept && Length - textStarts[last] > 1)
            {
                sourceLengths[last] = kept;
            }
        }

        Length = length;
    }

    public SpannedText ToSpannedText() =>
        new(new string(text, 0, Length), textStarts.ToArray(), sourceStarts.ToArray(), sourceLengths.ToArray());

    private void EnsureRoom(int length)
    {
        if (Length + length > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + length));
        }
    }
}
