namespace TypedResolutions.Text.Blocks;

/// <summary>Takes away the Markdown inside a line: emphasis, links, comments, escapes.</summary>
internal static class MarkdownSkipper
{
    private const int LongestLink = 400;

    /// <summary>Reads Markdown at a place.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="index">The place.</param>
    /// <param name="start">Where the line's content starts.</param>
    /// <param name="end">Where the line's content ends.</param>
    /// <param name="behind">The place behind what is taken away.</param>
    /// <param name="inner">The words that stay.</param>
    /// <returns>Whether there is Markdown.</returns>
    public static bool TrySkip(string source, int index, int start, int end, out int behind, out TextPiece inner)
    {
        inner = new TextPiece(index, index);
        behind = index;
        switch (source[index])
        {
            case '*':
                behind = index + 1;
                return IsEmphasis(source, index, start, end);
            case '_' when IsEmphasis(source, index, start, end):
                behind = index + 1;
                return true;
            case '[':
                return TrySkipLink(source, index, end, out behind, out inner);
            case '<':
                return TrySkipTag(source, index, end, out behind);
            case '\\' when index + 1 < end && source[index + 1] is '_' or '*' or '[' or ']' or '#' or '\\' or '<' or '>' or '&' or '.':
                inner = new TextPiece(index + 1, index + 2);
                behind = index + 2;
                return true;
            default:
                return false;
        }
    }

    /// <summary>A star or underscore is emphasis when it touches a word on one side only, or stands beside its like.</summary>
    private static bool IsEmphasis(string source, int index, int start, int end)
    {
        var mark = source[index];
        var before = index > start ? source[index - 1] : ' ';
        var after = index + 1 < end ? source[index + 1] : ' ';
        if (before == mark || after == mark)
        {
            return true;
        }

        var wordBefore = char.IsLetterOrDigit(before);
        var wordAfter = char.IsLetterOrDigit(after);
        return mark == '*' ? wordBefore || wordAfter : wordBefore != wordAfter && !(before == '/' || after == '/');
    }

    private static bool TrySkipLink(string source, int index, int end, out int behind, out TextPiece inner)
    {
        behind = index;
        inner = new TextPiece(index, index);
        var limit = Math.Min(end, index + LongestLink);
        var close = source.IndexOf(']', index, limit - index);
        if (close < 0 || close + 1 >= end || source[close + 1] != '(')
        {
            return false;
        }

        var last = source.IndexOf(')', close, Math.Min(end, close + LongestLink) - close);
        if (last < 0)
        {
            return false;
        }

        inner = new TextPiece(index + 1, close);
        behind = last + 1;
        return true;
    }

    private static bool TrySkipTag(string source, int index, int end, out int behind)
    {
        behind = index;
        var limit = Math.Min(end, index + 60);
        var isTag = index + 1 < limit && (char.IsLetter(source[index + 1]) || source[index + 1] is '/' or '!');
        if (!isTag || string.CompareOrdinal(source, index, "<sup>", 0, 5) == 0)
        {
            return false;
        }

        var close = source.IndexOf('>', index, limit - index);
        behind = close + 1;
        return close > 0;
    }
}
