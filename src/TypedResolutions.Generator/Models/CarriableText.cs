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
            if (!IsPlain(text[i]) && Map(text, i) != text[i])
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

    /// <summary>Tells of letters and the usual marks, without a look at what stands beside them.</summary>
    private static bool IsPlain(char c) =>
        c is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800') or '\n' or '\t';

    private static char Map(string text, int index)
    {
        var c = text[index];
        if (IsPlain(c))
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

        return c < '\u00A0' ? ' ' : c;
    }

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
