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
                AddLetter(result, number, letter);
                i = end;
            }
            else
            {
                i++;
            }
        }

        return result;
    }

    private static void AddLetter(List<string> result, string number, string letter)
    {
        if (string.Equals(result[result.Count - 1], number, StringComparison.Ordinal))
        {
            result.RemoveAt(result.Count - 1);
        }

        result.Add(number + " (" + letter + ")");
    }

    private static bool TryReadLetter(FoldedText text, int start, out int end, out string letter)
    {
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
