using System.Text;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Symbols;

/// <summary>
/// Reads the number of a resolution: "72/200", "57/270 B", "S-27/1", "ES-11/1", "2428 (2018)", "217 A (III)", and as a
/// language writes it: "2625 (د-25)", "دإ-27/2", "57/270 باء", "二七五八(二十六)".
/// </summary>
internal static class SymbolNumberReader
{
    private const int LongestWord = 12;
    private const int YearLength = 4;

    /// <summary>Reads a number at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number has to start.</param>
    /// <param name="end">The place behind it.</param>
    /// <param name="parts">The number.</param>
    /// <param name="words">What the language of the text puts for sessions and letters; null for a symbol.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(string text, int start, out int end, out SymbolParts parts, CitationWords? words = null)
    {
        parts = SymbolParts.None;
        var prefix = ReadSessionPrefix(text, start, words, out end);
        var digits = ReadNumber(text, end, words, out end);
        if (digits.Length is 0 or > 4)
        {
            end = start;
            return false;
        }

        var first = prefix + digits;

        // "1973/1768(LIV)": reprints put the year before the number of an old resolution of the Economic and Social Council.
        if (digits.Length == YearLength && prefix.Length == 0 && CharAt(text, end) == '/' && TryReadBehindYear(text, end + 1, words, out var behind, out parts))
        {
            end = behind;
            return true;
        }

        // "1604/1961" is the number of an old resolution and a year: neither session nor number of a session goes so far.
        var slash = SkipBlanks(text, end);
        if (CharAt(text, slash) is '/' or '／' && ReadDigits(text, SkipBlanks(text, slash + 1)) is { Length: > 0 and <= 4 } second
            && digits.Length + second.Length < 8)
        {
            end = SkipBlanks(text, slash + 1) + second.Length;
            var part = ReadPart(text, words, ref end);
            parts = new SymbolParts(first, second, null, part);
            return !char.IsLetterOrDigit(CharAt(text, end)) || TextFolding.IsHan(CharAt(text, end));
        }

        var partBefore = ReadPart(text, words, ref end);
        var bracket = ReadBracket(text, words, ref end);
        if (bracket is null)
        {
            return false;
        }

        parts = new SymbolParts(first, null, bracket, partBefore ?? ReadPart(text, words, ref end));
        return true;
    }

    private static bool TryReadBehindYear(string text, int start, CitationWords? words, out int end, out SymbolParts parts)
    {
        var number = ReadDigits(text, start);
        end = start + number.Length;
        var bracket = number.Length is > 0 and <= 4 ? ReadBracket(text, words, ref end) : null;
        parts = new SymbolParts(number, null, bracket, null);
        return bracket is not null && RomanNumerals.TryParse(bracket, out _);
    }

    /// <summary>
    /// Tells whether a number may start at a place: false for certain, true for perhaps. Behind the digits of a number
    /// stands a stroke, a bracket or a letter; the number of a paragraph has a stop there.
    /// </summary>
    public static bool MayStartAt(string text, int start, CitationWords words)
    {
        var c = CharAt(text, start);
        if (!IsDigit(c))
        {
            var second = CharAt(text, start + 1);
            return (c == 'S' && second == '-') || (c == 'E' && second == 'S') || HanNumerals.IsNumeral(c) || words.HasSessionPrefixes;
        }

        var end = start;
        while (IsDigit(CharAt(text, end)))
        {
            end++;
        }

        var next = CharAt(text, SkipBlanks(text, end));
        return words.HasSessionPrefixes || char.IsLetter(next) || !TextFolding.IsPlain(TextFolding.Fold(next)) || next is '/' or '／' or '(' or '（';
    }

    private static bool IsDigit(char c) => TextFolding.Fold(c) is >= '0' and <= '9';

    /// <summary>"S-", "ES-": special and emergency special sessions.</summary>
    private static string ReadSessionPrefix(string text, int start, CitationWords? words, out int end)
    {
        foreach (var prefix in new[] { "ES-", "S-" })
        {
            end = start + prefix.Length;
            if (end < text.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0)
            {
                return prefix;
            }
        }

        end = start;
        if (words is null || start >= text.Length || char.IsDigit(text[start]))
        {
            return string.Empty;
        }

        var folded = new FoldedText(text, start, Math.Min(LongestWord, text.Length - start));
        if (words.ReadSessionPrefix(folded, 0, out var behind) is not { } read)
        {
            return string.Empty;
        }

        end = folded.ToOriginalEnd(behind);
        return read;
    }

    /// <summary>Reads digits, or the numeral of a script that has such.</summary>
    private static string ReadNumber(string text, int start, CitationWords? words, out int end)
    {
        var digits = ReadDigits(text, start);
        end = start + digits.Length;
        if (digits.Length > 0 || words is null || start >= text.Length || !HanNumerals.IsNumeral(text[start]))
        {
            return digits;
        }

        var folded = new FoldedText(text, start, Math.Min(LongestWord, text.Length - start));
        _ = HanNumerals.TryRead(folded, 0, out var behind, out var value);
        end = folded.ToOriginalEnd(behind);
        return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string ReadDigits(string text, int start)
    {
        var digits = new StringBuilder();
        for (var i = start; i < text.Length && digits.Length < 6; i++)
        {
            var folded = TextFolding.Fold(text[i]);
            if (folded is not (>= '0' and <= '9'))
            {
                break;
            }

            digits.Append(folded);
        }

        return digits.ToString();
    }

    /// <summary>" B", " A-B", "B", " A and B": capital letters that are no word's first letter.</summary>
    private static string? ReadPart(string text, CitationWords? words, ref int end)
    {
        var start = SkipBlanks(text, end);
        if (words is { Parts.Count: > 0 } && start < text.Length)
        {
            var folded = new FoldedText(text, start, Math.Min(LongestWord, text.Length - start));
            if (words.ReadPart(folded, 0, out var behindName) is { } named)
            {
                end = folded.ToOriginalEnd(behindName);
                return named;
            }
        }

        if (CharAt(text, start) is not (>= 'A' and <= 'Z') || char.IsLetterOrDigit(CharAt(text, start + 1)) || start - end > 2)
        {
            return null;
        }

        // A letter behind the blank that opens the title ("72/1 A title") has a lower-case word behind it.
        var behind = start + 1;
        if (start > end && CharAt(text, behind) == ' ' && char.IsLower(CharAt(text, behind + 1)))
        {
            return null;
        }

        var part = text.Substring(start, 1);
        if (CharAt(text, behind) is '-' or '–' && CharAt(text, behind + 1) is >= 'A' and <= 'Z'
            && !char.IsLetterOrDigit(CharAt(text, behind + 2)))
        {
            part += "-" + text.Substring(behind + 1, 1);
            behind += 2;
        }

        end = behind;
        return part;
    }

    private static string? ReadBracket(string text, CitationWords? words, ref int end)
    {
        var open = SkipBlanks(text, end);
        if (CharAt(text, open) is not ('(' or '（'))
        {
            return null;
        }

        var close = open + 1;
        while (close < text.Length && close - open < SymbolBracket.Longest && text[close] is not (')' or '）'))
        {
            close++;
        }

        if (CharAt(text, close) is not (')' or '）'))
        {
            return null;
        }

        var folded = new FoldedText(text, open + 1, close - open - 1);
        var content = words?.ReadSession(folded, 0, folded.Length) ?? SymbolBracket.Read(folded.ToString());
        if (content is not null)
        {
            end = close + 1;
        }

        return content;
    }

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is '*' or '_'))
        {
            index++;
        }

        return index;
    }

    private static char CharAt(string text, int index) => index < text.Length ? text[index] : '\0';
}
