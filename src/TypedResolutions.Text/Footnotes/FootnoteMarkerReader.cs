namespace TypedResolutions.Text.Footnotes;

/// <summary>Reads the number that opens a footnote, in the forms that sources have.</summary>
internal static class FootnoteMarkerReader
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Before it stands no superscript.</summary>
    private const char FirstSuperscript = '\u00B2';

    /// <summary>Tells whether a marker of any form may start with a character: most places of a text are passed by it alone.</summary>
    public static bool MayStartWith(char c) =>
        c is (>= '0' and <= '9') or '[' or '(' or '（' or '<' or '^' || SuperscriptDigit(c) >= 0;

    /// <summary>Gets the digit that a superscript stands for; -1 for another character.</summary>
    public static int SuperscriptDigit(char c) => c < FirstSuperscript ? -1 : Superscripts.IndexOf(c);

    /// <summary>Reads superscript digits.</summary>
    public static bool TryReadSuperscript(string text, int start, int limit, out int end, out int number)
    {
        number = 0;
        end = start;
        while (end < limit && end - start < 4 && SuperscriptDigit(text[end]) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            end++;
        }

        return end > start && number > 0;
    }

    /// <summary>Reads ASCII digits, at most three: no document has a thousand footnotes.</summary>
    public static bool TryReadDigits(string text, int start, int limit, out int end, out int number)
    {
        number = 0;
        end = start;
        while (end < limit && end - start < 4 && text[end] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        return end > start && end - start < 4 && number > 0;
    }

    /// <summary>Reads <c>3/</c> with nothing glued behind it: the style of typewritten documents. Converters set the slash apart.</summary>
    public static bool TryReadSlashed(string text, int start, int limit, out int end, out int number)
    {
        if (TryReadDigits(text, start, limit, out end, out number))
        {
            var slash = end;
            while (slash < limit && slash - end < 2 && text[slash] == ' ')
            {
                slash++;
            }

            if (slash < limit && text[slash] == '/' && (slash + 1 == limit || !char.IsLetterOrDigit(text[slash + 1])))
            {
                end = slash + 1;
                return true;
            }
        }

        end = start;
        return false;
    }

    /// <summary>Tells whether a number is the fraction of another: "6,3 pour cent"; "1982,26" is a year with a mark.</summary>
    public static bool IsBehindDecimalSign(string text, int start, int index)
    {
        if (index - 2 < start || text[index - 1] is not (',' or '.') || !char.IsDigit(text[index - 2]))
        {
            return false;
        }

        var first = index - 2;
        while (first > start && index - first < 6 && char.IsDigit(text[first - 1]))
        {
            first--;
        }

        return index - 1 - first < 4;
    }

    /// <summary>
    /// Tells whether a number is surely the fraction of another, as those of a table's last row: "0.161", "1.006", "2.169 2.169". That
    /// of a single number may be a mark behind the stop of a sentence: "in paragraph 12.4".
    /// </summary>
    public static bool IsFractionOfTable(string text, int start, int index)
    {
        if (!IsBehindDecimalSign(text, start, index))
        {
            return false;
        }

        var first = index - 2;
        while (first > start && char.IsDigit(text[first - 1]))
        {
            first--;
        }

        var before = first;
        while (before > start && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        return text[index] == '0' || (text[first] == '0' && first == index - 2) || (before > start && before < first && char.IsDigit(text[before - 1]));
    }

    /// <summary>
    /// Reads a mark that can be nothing but a footnote's: superscripts, <c>[^1]</c>, <c>^1</c>,
    /// <c>&lt;sup&gt;1&lt;/sup&gt;</c>.
    /// </summary>
    public static bool TryReadUnmistakable(string text, int start, int limit, out int end, out int number)
    {
        if (TryReadSuperscript(text, start, limit, out end, out number))
        {
            return true;
        }

        foreach (var (open, close) in Brackets)
        {
            if (StartsWith(text, start, limit, open)
                && TryReadDigits(text, start + open.Length, limit, out end, out number)
                && StartsWith(text, end, limit, close))
            {
                end += close.Length;
                return true;
            }
        }

        end = start;
        number = 0;
        return false;
    }

    /// <summary>Tells whether a character opens round brackets.</summary>
    public static bool IsRound(char c) => c is '(' or '（';

    /// <summary>Reads "(1)".</summary>
    public static bool TryReadRound(string text, int start, int limit, out int end, out int number)
    {
        end = start;
        number = 0;
        if (start >= limit || !IsRound(text[start]) || !TryReadDigits(text, start + 1, limit, out end, out number)
            || end >= limit || text[end] is not (')' or '）'))
        {
            return false;
        }

        end++;
        return true;
    }

    /// <summary>Reads "[1]", "([1])".</summary>
    public static bool TryReadSquare(string text, int start, int limit, out int end, out int number)
    {
        end = start;
        number = 0;
        var open = start + 1 < limit && IsRound(text[start]) ? start + 1 : start;
        if (open >= limit || text[open] != '[' || !TryReadDigits(text, open + 1, limit, out end, out number))
        {
            return false;
        }

        end += end < limit && text[end] == ' ' ? 1 : 0;
        if (end >= limit || text[end] != ']')
        {
            return false;
        }

        end++;
        if (open > start && end < limit && text[end] is ')' or '）')
        {
            end++;
        }

        return true;
    }

    private static readonly (string Open, string Close)[] Brackets = [("[^", "]"), ("<sup>", "</sup>"), ("^", string.Empty)];

    private static bool StartsWith(string text, int start, int limit, string value) =>
        start + value.Length <= limit && string.CompareOrdinal(text, start, value, 0, value.Length) == 0;
}
