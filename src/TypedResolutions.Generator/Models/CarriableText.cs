using System.Globalization;
using System.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>
/// Makes any text one that a C# literal and an XML comment can hold: lone surrogates and non-characters become the
/// replacement character, line ends a line feed, other control characters a blank. Every character stays one
/// character, so that offsets hold.
/// </summary>
internal static class CarriableText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Map(text, i) != text[i])
            {
                return Mapped(text);
            }
        }

        return text;
    }

    public static string? OfOptional(string? text) => text is null ? null : Of(text);

    private static string Mapped(string text)
    {
        var mapped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            mapped.Append(Map(text, i));
        }

        return mapped.ToString();
    }

    private static char Map(string text, int index)
    {
        var c = text[index];
        if (c is >= ' ' and < '\u007F' or '\n' or '\t')
        {
            return c;
        }

        if (c == '\r')
        {
            return index + 1 < text.Length && text[index + 1] == '\n' ? ' ' : '\n';
        }

        if (c is '\u2028' or '\u2029')
        {
            return '\n';
        }

        if (char.IsSurrogate(c))
        {
            return IsPaired(text, index) ? c : Replacement;
        }

        if (c is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF'))
        {
            return Replacement;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control ? ' ' : c;
    }

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
