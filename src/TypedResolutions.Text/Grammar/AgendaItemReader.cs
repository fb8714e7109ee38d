using System.Text;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Grammar;

/// <summary>Splits the items of an agenda line: "15 and 116", "19 (b)", "69 b) et c)".</summary>
internal static class AgendaItemReader
{
    public static IReadOnlyList<string> Split(string items, LanguageData language)
    {
        var folded = new FoldedText(items);
        var result = new List<string>();
        var number = string.Empty;
        var i = 0;
        while (i < folded.Length)
        {
            if (PlaceholderReader.TryReadDigits(folded, i, 4, out var end, out var value)
                || (language.IsHan && HanNumerals.TryRead(folded, i, out end, out value)))
            {
                number = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                result.Add(number);
                i = end;
            }
            else if (TryReadLetter(folded, i, out end, out var letter) && number.Length > 0)
            {
                AddLetter(result, number, ToCanonical(letter, language));
                i = end;
            }
            else
            {
                i++;
            }
        }

        return result;
    }

    /// <summary>"13 а)" with a Cyrillic letter is the item 13 (a): parallel texts agree on their items.</summary>
    private static string ToCanonical(string letter, LanguageData language)
    {
        var marker = new ItemMarker();
        if (letter.Length > 1 || !ItemNumberReader.TryRead(letter, quoted: false, language, marker))
        {
            return letter;
        }

        var values = marker.Readings.Where(reading => reading.Style == MarkerStyle.Letter).Select(reading => reading.Value).ToArray();
        return values.Length == 0 ? letter : ItemNumberReader.ToCanonical(MarkerStyle.Letter, values.Min());
    }

    private static void AddLetter(List<string> result, string number, string letter)
    {
        if (string.Equals(result[result.Count - 1], number, StringComparison.Ordinal))
        {
            result.RemoveAt(result.Count - 1);
        }

        result.Add(number + " (" + letter + ")");
    }

    /// <summary>"119, b , de l'ordre du jour": a converter sets the slanted letter between commas.</summary>
    public static bool IsLetterInCommas(FoldedText text, int index) =>
        index > 2 && char.IsLetter(text[index]) && text[index - 1] == ' ' && text[index - 2] == ',' && char.IsDigit(text[index - 3])
        && text[index + 1] == ' ' && text[index + 2] == ',';

    private static bool TryReadLetter(FoldedText text, int start, out int end, out string letter)
    {
        if (IsLetterInCommas(text, start))
        {
            letter = text[start].ToString();
            end = start + 1;
            return true;
        }

        var word = new StringBuilder();
        end = start;
        while (char.IsLetter(text[end]) && word.Length < 4)
        {
            word.Append(text[end]);
            end++;
        }

        letter = word.ToString();
        return letter.Length is > 0 and < 4 && text[end] == ')' && text.IsBoundary(start);
    }
}
