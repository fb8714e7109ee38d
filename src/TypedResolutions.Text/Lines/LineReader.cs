using TypedResolutions.Text.Characters;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Lines;

/// <summary>Cuts a file into its lines and takes the Markdown of a line's start away.</summary>
internal static class LineReader
{
    private static readonly char[] UsualLineEnds = ['\n', '\r', '\f'];
    private static readonly char[] RareLineEnds = ['\v', '\u0085', '\u2028', '\u2029'];
    private static readonly char[] AllLineEnds = [.. UsualLineEnds, .. RareLineEnds];

    /// <summary>Reads the lines that are not blank.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="labels">The labels of its paragraphs, where it has any.</param>
    /// <param name="memory">Where the lines are folded; null for memory of their own.</param>
    public static List<SourceLine> Read(string source, DraftLabels labels, FoldingMemory? memory)
    {
        var lines = new List<SourceLine>();

        // A few characters are looked for many at a time.
        var lineEnds = source.IndexOfAny(RareLineEnds) < 0 ? UsualLineEnds : AllLineEnds;
        var blank = true;
        var position = 0;
        while (position <= source.Length)
        {
            var end = source.IndexOfAny(lineEnds, position);
            end = end < 0 ? source.Length : end;

            if (!AddLine(source, position, end, blank, lines, labels, memory))
            {
                blank = true;
            }
            else
            {
                blank = end < source.Length && source[end] == '\f';
            }

            position = end + 1;
            if (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n')
            {
                position++;
            }
        }

        return lines;
    }

    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\uFEFF' or '\0' || InvisibleMarks.IsMark(c);

    private static bool AddLine(string source, int start, int end, bool blankBefore, List<SourceLine> lines, DraftLabels labels, FoldingMemory? memory)
    {
        Trim(source, ref start, ref end);
        if (start >= end)
        {
            return false;
        }

        var heading = ReadHeading(source, ref start, end);
        var item = heading == 0 && ReadListItem(source, ref start, end);
        if (item)
        {
            heading = ReadHeading(source, ref start, end);
        }

        SkipQuoteMark(source, ref start, end);
        Trim(source, ref start, ref end);
        if (labels.OpensRecital(start, end, out var behind))
        {
            // The label of a recital counts it and says nothing more: recitals are counted anyway.
            item = true;
            start = behind;
        }

        if (start >= end)
        {
            return false;
        }

        lines.Add(new SourceLine(source, lines.Count, start, end, memory)
        {
            BlankBefore = blankBefore,
            HeadingLevel = heading,
            IsListItem = item,
        });
        return true;
    }

    private static void Trim(string source, ref int start, ref int end)
    {
        while (start < end && IsBlank(source[start]))
        {
            start++;
        }

        while (end > start && IsBlank(source[end - 1]))
        {
            end--;
        }
    }

    private static int ReadHeading(string source, ref int start, int end)
    {
        var level = 0;
        while (start + level < end && source[start + level] == '#')
        {
            level++;
        }

        if (level is 0 or > 6 || (start + level < end && !IsBlank(source[start + level])))
        {
            return 0;
        }

        start += level;
        Trim(source, ref start, ref end);
        return level;
    }

    private static bool ReadListItem(string source, ref int start, int end)
    {
        if (end - start < 3 || source[start] is not ('-' or '*' or '+') || source[start + 1] is not (' ' or '\u00A0'))
        {
            return false;
        }

        start += 2;
        Trim(source, ref start, ref end);
        return true;
    }

    /// <summary>Markdown's "&gt; " before a quoted paragraph.</summary>
    private static void SkipQuoteMark(string source, ref int start, int end)
    {
        if (end - start > 2 && source[start] == '>' && source[start + 1] == ' ')
        {
            start += 2;
        }
    }
}
