using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads what stands between the brackets of an item's mark.</summary>
internal static class ItemNumberReader
{
    /// <summary>Reads a letter, a roman numeral, a number or a Chinese numeral, and every reading it allows.</summary>
    public static bool TryRead(string printed, bool quoted, LanguageData language, ItemMarker marker)
    {
        var folded = new FoldedText(printed);
        var text = folded.ToString();
        if (PlaceholderReader.TryReadDigits(folded, 0, 3, out var end, out var number) && end == folded.Length)
        {
            // Arabic texts put '1' where the others put (i).
            Add(marker, quoted ? MarkerStyle.Roman : MarkerStyle.BracketedNumber, number);
        }
        else if (HanNumerals.TryRead(folded, 0, out end, out number) && end == folded.Length)
        {
            Add(marker, MarkerStyle.Roman, number);
        }
        else
        {
            AddLetters(text, language, marker);
            if (RomanNumerals.TryParse(text, out number) && number <= 60)
            {
                Add(marker, MarkerStyle.Roman, number);
            }
        }

        if (marker.Readings.Count == 0)
        {
            return false;
        }

        (marker.Style, marker.Value) = marker.Readings[0];
        return true;
    }

    /// <summary>Writes the language-neutral number of an item: the letters and roman numerals of the English text.</summary>
    public static string ToCanonical(MarkerStyle style, int value)
    {
        switch (style)
        {
            case MarkerStyle.Letter when value <= 26:
                return ((char)('a' + value - 1)).ToString();
            case MarkerStyle.Letter:
                var letter = (char)('a' + ((value - 27) % 26));
                return new string(letter, ((value - 1) / 26) + 1);
            case MarkerStyle.Roman:
                return RomanNumerals.ToRoman(value).ToLowerInvariant();
            default:
                return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static void AddLetters(string text, LanguageData language, ItemMarker marker)
    {
        for (var i = 0; i < language.Alphabets.Count; i++)
        {
            var index = Array.IndexOf(language.Alphabets[i], text);
            if (index >= 0)
            {
                Add(marker, MarkerStyle.Letter, index + 1);
            }
        }

        if (text.Length == 1 && text[0] is >= 'a' and <= 'z')
        {
            Add(marker, MarkerStyle.Letter, text[0] - 'a' + 1);
        }
        else if (text.Length is 2 or 3 && IsRepeated(text) && text[0] is >= 'a' and <= 'z')
        {
            Add(marker, MarkerStyle.Letter, ((text.Length - 1) * 26) + (text[0] - 'a') + 1);
        }
    }

    private static bool IsRepeated(string text)
    {
        foreach (var c in text)
        {
            if (c != text[0])
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(ItemMarker marker, MarkerStyle style, int value)
    {
        if (!marker.Readings.Contains((style, value)))
        {
            marker.Readings.Add((style, value));
        }
    }
}
