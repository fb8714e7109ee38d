namespace TypedResolutions.Text.Characters;

/// <summary>
/// Marks that nobody sees: of direction, of zero width, joiners. Editors put them around numbers of right-to-left texts,
/// web pages behind the strokes of symbols.
/// </summary>
internal static class InvisibleMarks
{
    /// <summary>Stands where a character was taken away, whichever it was: the word joiner.</summary>
    public const char Filler = '\u2060';

    /// <summary>Before it stands no such mark.</summary>
    private const char FirstMark = '\u061C';

    /// <summary>Tells whether a character is such a mark.</summary>
    public static bool IsMark(char c) =>
        c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\u061C';

    /// <summary>Puts the marks that stand inside numbers, symbols and markers before them.</summary>
    public static void MoveOutOfNumbers(char[] text)
    {
        var passed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < FirstMark || !IsMark(text[i]))
            {
                continue;
            }

            var start = i;
            while (start > passed && (IsOfSymbol(text[start - 1]) || (start - 1 > passed && IsInnerBlank(text, start - 1, text[start - 2]))))
            {
                start--;
            }

            passed = EndOfStretch(text, start);
            MarksFirst(text, start, passed);
            i = passed - 1;
        }
    }

    private static int EndOfStretch(char[] text, int start)
    {
        var last = '\0';
        var end = start;
        for (; end < text.Length; end++)
        {
            if (IsMark(text[end]))
            {
                continue;
            }

            if (!IsOfSymbol(text[end]) && !IsInnerBlank(text, end, last))
            {
                break;
            }

            last = text[end];
        }

        return end;
    }

    private static void MarksFirst(char[] text, int start, int end)
    {
        var place = end;
        for (var i = end - 1; i >= start; i--)
        {
            if (!IsMark(text[i]))
            {
                text[--place] = text[i];
            }
        }

        for (var i = start; i < place; i++)
        {
            text[i] = Filler;
        }
    }

    /// <summary>The blank of "1325 (2000)" and of "(1) A/72/5".</summary>
    private static bool IsInnerBlank(char[] text, int place, char last)
    {
        if (text[place] != ' ' || last is not ((>= '0' and <= '9') or ')' or ']'))
        {
            return false;
        }

        var next = place + 1;
        while (next < text.Length && IsMark(text[next]))
        {
            next++;
        }

        return next < text.Length && text[next] is '(' or (>= '0' and <= '9') or (>= 'A' and <= 'Z');
    }

    private static bool IsOfSymbol(char c) =>
        c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '/' or '.' or '-' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\'' or '‘' or '’'
            or (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9') or (>= '\uFF10' and <= '\uFF19');
}
