namespace TypedResolutions.Text;

/// <summary>Turns offsets of a text into lines and columns. CR, LF and CRLF end a line.</summary>
public sealed class LineMap
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly int[] lineStarts;

    /// <summary>Reads the line starts of a text.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LineMap(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var starts = new List<int> { 0 };
        for (var i = text.IndexOfAny(LineEnds); i >= 0; i = text.IndexOfAny(LineEnds, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                starts.Add(i + 1);
            }
        }

        lineStarts = starts.ToArray();
    }

    /// <summary>Gets the number of lines.</summary>
    public int Count => lineStarts.Length;

    /// <summary>Gets the line and column of an offset.</summary>
    /// <param name="offset">A zero-based offset in UTF-16 code units.</param>
    /// <returns>The one-based line and column.</returns>
    public LinePosition GetPosition(int offset)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        index = Math.Max(index, 0);
        return new LinePosition(index + 1, Math.Max(offset - lineStarts[index], 0) + 1);
    }
}
