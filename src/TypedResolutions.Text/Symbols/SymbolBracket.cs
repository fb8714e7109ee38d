using System.Globalization;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Symbols;

/// <summary>Reads what stands in the brackets behind a number: the year "2000", the session "XXV", "S-VI", "ES-I".</summary>
internal static class SymbolBracket
{
    /// <summary>The most characters that such brackets hold.</summary>
    public const int Longest = 14;

    private const int FirstYear = 1945;
    private const int LastYear = 2199;

    /// <summary>Reads the content of the brackets.</summary>
    /// <param name="content">What stands between them.</param>
    /// <returns>The year or session as a symbol has it; null for anything else.</returns>
    public static string? Read(string content)
    {
        var value = content.Replace(" ", string.Empty).ToUpperInvariant();
        if (IsYear(value))
        {
            return value;
        }

        var roman = value.StartsWith("ES-", StringComparison.Ordinal) ? value.Substring(3)
            : value.StartsWith("S-", StringComparison.Ordinal) ? value.Substring(2)
            : value;
        if (RomanNumerals.TryParse(roman, out _))
        {
            return value;
        }

        var folded = new FoldedText(value);
        if (!HanNumerals.TryRead(folded, 0, out var end, out var session) || end != folded.Length)
        {
            return null;
        }

        var year = session.ToString(CultureInfo.InvariantCulture);
        return IsYear(year) ? year : session < 100 ? RomanNumerals.ToRoman(session) : null;
    }

    /// <summary>Tells whether a text is a year since the founding of the United Nations.</summary>
    public static bool IsYear(string text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear;
}
