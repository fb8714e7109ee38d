namespace TypedResolutions.Text.Folding;

/// <summary>Roman numerals up to 399, which is more than any session, section or item needs.</summary>
internal static class RomanNumerals
{
    /// <summary>The letters that numerals are written with, folded.</summary>
    public const string Letters = "ivxlc";

    private static readonly string[] Symbols = ["C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
    private static readonly int[] Weights = [100, 90, 50, 40, 10, 9, 5, 4, 1];

    /// <summary>Reads a well-formed roman numeral, either case.</summary>
    /// <returns>Whether the whole string is one.</returns>
    public static bool TryParse(string text, out int value)
    {
        value = 0;
        if (text.Length == 0 || text.Length > 12)
        {
            return false;
        }

        var previous = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var digit = DigitOf(text[i]);
            if (digit == 0)
            {
                return false;
            }

            value += digit < previous ? -digit : digit;
            previous = Math.Max(previous, digit);
        }

        return value > 0 && string.Equals(ToRoman(value), text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Writes a number as an upper-case roman numeral.</summary>
    public static string ToRoman(int value)
    {
        var result = string.Empty;
        for (var i = 0; i < Weights.Length; i++)
        {
            for (; value >= Weights[i] && result.Length < 20; value -= Weights[i])
            {
                result += Symbols[i];
            }
        }

        return result;
    }

    private static int DigitOf(char c)
    {
        switch (c)
        {
            case 'i' or 'I': return 1;
            case 'v' or 'V': return 5;
            case 'x' or 'X': return 10;
            case 'l' or 'L': return 50;
            case 'c' or 'C': return 100;
            default: return 0;
        }
    }
}
