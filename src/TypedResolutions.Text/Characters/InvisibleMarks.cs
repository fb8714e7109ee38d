namespace TypedResolutions.Text.Characters;

/// <summary>
/// Marks that nobody sees: of direction, of zero width, joiners. Editors put them around numbers of right-to-left texts,
/// web pages behind the strokes of symbols.
/// </summary>
internal static class InvisibleMarks
{
    /// <summary>Stands inside a word where a character was taken away: the word joiner.</summary>
    public const char Filler = '\u2060';

    /// <summary>Stands behind a number from which marks were taken: a blank that no typist writes.</summary>
    private const char Blank = '\u200A';

    /// <summary>Before it stands no such mark.</summary>
    private const char FirstMark = '\u061C';

    /// <summary>Tells whether a character is such a mark.</summary>
    public static bool IsMark(char c) =>
        c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\u061C';

    /// <summary>Puts the marks that stand inside and behind numbers, symbols and their brackets behind them, as blanks.</summary>
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

            // Marks before a stretch separate nothing of it.
            start = start == i ? BehindMarks(text, i) : start;
            var end = EndOfStretch(text, start, out var hasDigit);
            var behind = BehindMarks(text, Math.Max(end, i));
            if (hasDigit)
            {
                MarksLast(text, start, behind < text.Length && char.IsLetterOrDigit(text[behind]) ? end : behind);
            }

            passed = behind;
            i = passed - 1;
        }
    }

    private static int BehindMarks(char[] text, int place)
    {
        while (place < text.Length && IsMark(text[place]))
        {
            place++;
        }

        return place;
    }

    /// <summary>Finds the place behind the last character of a stretch that is no mark.</summary>
    private static int EndOfStretch(char[] text, int start, out bool hasDigit)
    {
        hasDigit = false;
        var last = '\0';
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (IsMark(text[i]))
            {
                continue;
            }

            if (!IsOfSymbol(text[i]) && !IsInnerBlank(text, i, last))
            {
                break;
            }

            last = text[i];
            hasDigit |= char.IsDigit(last);
            end = i + 1;
        }

        return end;
    }

    private static void MarksLast(char[] text, int start, int end)
    {
        var place = start;
        for (var i = start; i < end; i++)
        {
            if (!IsMark(text[i]))
            {
                text[place++] = text[i];
            }
        }

        for (; place < end; place++)
        {
            text[place] = Blank;
        }
    }

    /// <summary>The blank of "1325 (2000)" and of "(1) A/72/5".</summary>
    private static bool IsInnerBlank(char[] text, int place, char last)
    {
        if (text[place] != ' ' || last is not ((>= '0' and <= '9') or ')' or ']'))
        {
            return false;
        }

        var next = BehindMarks(text, place + 1);
        return next < text.Length && text[next] is '(' or (>= '0' and <= '9') or (>= 'A' and <= 'Z');
    }

    private static bool IsOfSymbol(char c) =>
        c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '/' or '.' or '-' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\'' or '‘' or '’'
            or (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9') or (>= '\uFF10' and <= '\uFF19');
}
