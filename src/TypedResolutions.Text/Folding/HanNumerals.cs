namespace TypedResolutions.Text.Folding;

/// <summary>Numbers in Chinese numerals: positional (一九七五) and with tens and hundreds (七十二, 廿六).</summary>
internal static class HanNumerals
{
    /// <summary>The characters that numerals are written with.</summary>
    public const string Characters = Digits + "零○两十廿卅百千";

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads the number that starts at a place.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(FoldedText text, int start, out int end, out int value)
    {
        value = 0;
        end = start;
        var total = 0;
        var current = 0;
        var positional = true;
        while (end < text.Length && end - start < 12)
        {
            var c = text[end];
            var digit = DigitOf(c);
            if (digit >= 0)
            {
                current = positional ? Math.Min((current * 10) + digit, 1_000_000) : digit;
                end++;
                continue;
            }

            var unit = UnitOf(c);
            if (unit == 0)
            {
                break;
            }

            positional = false;
            total += c is '廿' or '卅' ? unit : Math.Max(current, current == 0 && total == 0 ? 1 : current) * unit;
            current = 0;
            end++;
        }

        value = total + current;
        return end > start;
    }

    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || UnitOf(c) != 0;

    private static int DigitOf(char c) => c == '零' ? 0 : c == '○' ? 0 : c == '两' ? 2 : Digits.IndexOf(c);

    private static int UnitOf(char c)
    {
        switch (c)
        {
            case '十': return 10;
            case '廿': return 20;
            case '卅': return 30;
            case '百': return 100;
            case '千': return 1000;
            default: return 0;
        }
    }
}
