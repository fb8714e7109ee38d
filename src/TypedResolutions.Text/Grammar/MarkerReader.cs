using TypedResolutions.Text.Characters;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads the mark at the start of a line, in the styles of all languages.</summary>
internal static class MarkerReader
{
    private const string Bullets = "•◦▪●‣∙·–—";

    private const int LongestSuffix = 16;
    private const int LongestMark = 7; // xxxviii

    private const string OpenQuotes = "“”„\"«‘‟「『";

    /// <summary>Reads a mark.</summary>
    /// <returns>Whether the line starts with one.</returns>
    public static bool TryRead(string source, SourceLine line, LanguageData language, out ItemMarker marker)
    {
        marker = null!;
        var start = SkipDecoration(source, line.Start, line.End);
        if (line.HasDraftLabel && TryReadLabel(source, line.Start, line.End, language, out marker))
        {
            return true;
        }

        if (start >= line.End || !MayOpen(source, start, line.End))
        {
            return false;
        }

        marker = new ItemMarker();
        return TryReadNumber(source, start, line.End, language, marker)
            || TryReadEnclosed(source, start, line.End, marker)
            || TryReadBracketed(source, start, line.End, language, marker)
            || TryReadBullet(source, start, line.End, marker);
    }

    /// <summary>Nearly every line opens with a word: a letter is a mark only in front of what closes one, or as a numeral.</summary>
    private static bool MayOpen(string source, int start, int end) =>
        !char.IsLetter(source[start]) || HanNumerals.IsNumeral(source[start])
        || TryFindClose(source, start, end, isOpen: false, out _, out _);

    /// <summary>Goes behind formatting and an opening quotation mark.</summary>
    public static int SkipDecoration(string source, int start, int end)
    {
        while (start < end && (source[start] is '*' or '_' or '\\' || (OpenQuotes.IndexOf(source[start]) >= 0 && start + 3 < end)))
        {
            start++;
        }

        return start;
    }

    /// <summary>"OP2 Decides", "OP2 bis. Requests": the label of a draft.</summary>
    private static bool TryReadLabel(string source, int start, int end, LanguageData language, out ItemMarker marker)
    {
        marker = null!;
        if (!DraftLabel.TryRead(source, start, end, 'O', language, out var number, out var suffix, out var content))
        {
            return false;
        }

        marker = new ItemMarker { Suffix = suffix ?? string.Empty, IsVariant = suffix is { Length: 0 } };
        Set(marker, MarkerStyle.Number, number, content);
        return true;
    }

    private static bool TryReadNumber(string source, int start, int end, LanguageData language, ItemMarker marker)
    {
        var position = start;
        var value = 0;
        while (position < end && position - start < 4 && TextFolding.Fold(source[position]) is >= '0' and <= '9' and var digit)
        {
            value = (value * 10) + (digit - '0');
            position++;
        }

        if (position == start)
        {
            return TryReadHanNumber(source, start, end, marker);
        }

        if (position - start > 3 || value == 0)
        {
            return false;
        }

        if (TryReadTarget(source, position, end, language, marker))
        {
            marker.Value = value;
            return true;
        }

        position = ReadSuffix(source, position, end, language, marker);
        var stop = SkipBlanks(source, position, end);
        if (stop + 1 < end && source[stop] == '\\' && source[stop + 1] is '.' or '-' or ')')
        {
            // Markdown escapes what would make a list of it: "1\. ".
            stop++;
            position = stop;
        }

        if (stop >= end || !TryReadNumberStop(source, stop, position, end, out var style, out var content))
        {
            return false;
        }

        Set(marker, style, value, SkipBlanks(source, content, end));
        return true;
    }

    private static bool TryReadNumberStop(string source, int stop, int position, int end, out MarkerStyle style, out int content)
    {
        style = MarkerStyle.Number;
        content = stop + 1;
        switch (source[stop])
        {
            case '.' or '．' or '、' when stop - position <= 1:
                return content >= end || !char.IsDigit(source[content]);
            case '-' or '–' or '—':
                // "1 - تقرر", "1- يدعو": the hyphen of Arabic texts; never the one of "18-20".
                return content < end && (char.IsWhiteSpace(source[content]) || TextFolding.IsArabic(source[content]))
                    && TextFolding.IsArabic(source[SkipDecorationAndBlanks(source, content, end)]);
            case ')' or '）' when stop == position:
                style = MarkerStyle.BracketedNumber;
                return true;
            default:
                return false;
        }
    }

    private static int SkipDecorationAndBlanks(string source, int index, int end)
    {
        while (index < end - 1 && (char.IsWhiteSpace(source[index]) || source[index] is '*' or '_' || InvisibleMarks.IsMark(source[index])))
        {
            index++;
        }

        return Math.Min(index, end - 1);
    }

    /// <summary>"1.1", "1.a", Arabic "1-1", "1-أ" before a text: the target of a goal.</summary>
    private static bool TryReadTarget(string source, int position, int end, LanguageData language, ItemMarker marker)
    {
        if (position + 2 >= end || source[position] is not ('.' or '-') || char.IsWhiteSpace(source[position + 1]))
        {
            return false;
        }

        var close = position + 1;
        while (close < end && close - position < 4 && char.IsLetterOrDigit(source[close]))
        {
            close++;
        }

        var printed = TargetNumber(source.Substring(position + 1, close - position - 1), language);
        var behind = close < end && source[close] == '.' ? close + 1 : close;
        if (printed is null || behind >= end || !char.IsWhiteSpace(source[behind]))
        {
            return false;
        }

        // "8-12 May" is a range; with a hyphen only an Arabic text makes it a target.
        var content = SkipBlanks(source, behind, end);
        if (source[position] == '-' && !(content < end && TextFolding.IsArabic(source[content])))
        {
            return false;
        }

        marker.Style = MarkerStyle.Target;
        marker.Printed = printed;
        marker.ContentStart = content;
        return true;
    }

    /// <summary>Gets the number or the letter of a target as English prints it; null for anything else.</summary>
    private static string? TargetNumber(string printed, LanguageData language)
    {
        if (printed.Length is 1 or 2 && printed.All(char.IsDigit))
        {
            return TextFolding.FoldPhrase(printed);
        }

        if (printed.Length != 1 || !char.IsLetter(printed[0]) || char.IsUpper(printed[0]) || TextFolding.IsHan(printed[0]))
        {
            return null;
        }

        var letter = new ItemMarker();
        return ItemNumberReader.TryRead(printed, quoted: false, language, letter) && letter.Style == MarkerStyle.Letter
            ? ItemNumberReader.ToCanonical(MarkerStyle.Letter, letter.Value)
            : null;
    }

    /// <summary>"㈠" to "㈩", "⑴" to "⒇": one character for the brackets and what they hold.</summary>
    private static bool TryReadEnclosed(string source, int start, int end, ItemMarker marker)
    {
        const char firstHan = '\u3220';
        const char firstDigit = '\u2474';
        var c = source[start];
        if (start + 1 < end && c >= firstHan && c < firstHan + 10)
        {
            Set(marker, MarkerStyle.Roman, c - firstHan + 1, SkipBlanks(source, start + 1, end));
            return true;
        }

        if (start + 1 < end && c >= firstDigit && c < firstDigit + 20)
        {
            Set(marker, MarkerStyle.BracketedNumber, c - firstDigit + 1, SkipBlanks(source, start + 1, end));
            return true;
        }

        return false;
    }

    /// <summary>"5 bis", "5之二", "5 مكررا": a paragraph put between two others.</summary>
    private static int ReadSuffix(string source, int position, int end, LanguageData language, ItemMarker marker)
    {
        var start = SkipBlanks(source, position, end);
        var length = Math.Min(LongestSuffix, end - start);
        if (!Unfolded.MayStart(language.NumberSuffixes, source, start, start + length))
        {
            return position;
        }

        var text = new FoldedText(source, start, length);
        if (!language.NumberSuffixes.TryMatch(text, 0, out var close, out var suffix))
        {
            return position;
        }

        marker.Suffix = suffix;
        return text.ToOriginalEnd(close);
    }

    /// <summary>"一、", "二.": operative paragraphs of older Chinese texts.</summary>
    private static bool TryReadHanNumber(string source, int start, int end, ItemMarker marker)
    {
        if (!HanNumerals.IsNumeral(source[start]))
        {
            return false;
        }

        var folded = new FoldedText(source, start, Math.Min(8, end - start));
        if (!HanNumerals.TryRead(folded, 0, out var close, out var value) || value is 0 or > 200)
        {
            return false;
        }

        var stop = folded.ToOriginalEnd(close);
        if (stop >= end || source[stop] is not ('、' or '.' or '．'))
        {
            return false;
        }

        Set(marker, MarkerStyle.Number, value, SkipBlanks(source, stop + 1, end));
        return true;
    }

    private static bool TryReadBracketed(string source, int start, int end, LanguageData language, ItemMarker marker)
    {
        var open = source[start] is '(' or '（' or '[' or '\'' or '’' or '‘';
        var from = open ? SkipBlanks(source, start + 1, end) : start;
        if (!TryFindClose(source, from, end, open, out var close, out var stop))
        {
            return false;
        }

        var content = SkipBlanks(source, stop + 1, end);
        return ItemNumberReader.TryRead(source.Substring(from, close - from), source[start] is '\'' or '’' or '‘', language, marker)
            && SetContent(marker, content);
    }

    /// <summary>Finds the end of the letters and digits of a mark, and what closes it behind them.</summary>
    private static bool TryFindClose(string source, int from, int end, bool isOpen, out int close, out int stop)
    {
        close = from;
        while (close < end && close - from < LongestMark && char.IsLetterOrDigit(source[close]))
        {
            close++;
        }

        stop = SkipBlanks(source, close, end);
        return close > from && stop < end && ClosesMark(source, stop, end, isOpen, close - from);
    }

    /// <summary>"(a)", "a)", "a.", "أ-": without an opening bracket the mark is short, and text follows.</summary>
    private static bool ClosesMark(string source, int stop, int end, bool open, int length)
    {
        switch (source[stop])
        {
            case ')' or '）':
                return open || length <= LongestMark;
            case '\'' or '‘' or '’':
                return open;
            case '.':
                // "A." is a heading's.
                return !open && length == 1 && char.IsLower(source[stop - 1]) && stop + 1 < end && char.IsWhiteSpace(source[stop + 1]);
            case '-' or '–':
                return !open && length <= 2 && TextFolding.IsArabic(source[stop - 1]) && stop + 1 < end;
            default:
                return false;
        }
    }

    private static bool TryReadBullet(string source, int start, int end, ItemMarker marker)
    {
        if (start + 2 >= end || Bullets.IndexOf(source[start]) < 0 || !char.IsWhiteSpace(source[start + 1]))
        {
            return false;
        }

        Set(marker, MarkerStyle.Bullet, 0, SkipBlanks(source, start + 1, end));
        return true;
    }

    private static bool SetContent(ItemMarker marker, int content)
    {
        marker.ContentStart = content;
        return true;
    }

    private static void Set(ItemMarker marker, MarkerStyle style, int value, int content)
    {
        marker.SetSole(style, value);
        marker.ContentStart = content;
    }

    private static int SkipBlanks(string source, int index, int end)
    {
        while (index < end && (char.IsWhiteSpace(source[index]) || InvisibleMarks.IsMark(source[index])))
        {
            index++;
        }

        return index;
    }
}
