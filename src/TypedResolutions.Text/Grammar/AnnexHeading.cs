using System.Globalization;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads the headings that announce another kind of text: "Annex II", "Article 5", "Goal 3".</summary>
internal static class AnnexHeading
{
    private const int LongestHeading = 400;

    /// <summary>Reads a heading word with its number.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="word">What is announced.</param>
    /// <param name="number">Its number; empty without.</param>
    /// <param name="isAlone">Whether nothing but the number stands behind the word.</param>
    /// <returns>Whether the line opens with such a word.</returns>
    public static bool TryRead(SourceLine line, LanguageData language, out HeadingWord word, out string number, out bool isAlone)
    {
        number = string.Empty;
        isAlone = false;
        word = default;
        if (line.Length > LongestHeading || !MayOpen(line, language))
        {
            return false;
        }

        var folded = line.Folded;
        var start = 0;
        while (folded[start] is '*' or '_' or ' ' or '[' or '"')
        {
            start++;
        }

        // Scripts without blanks put the ordinal first: 第五条.
        if (language.IsHan && folded[start] == '第' && HanOrArabic(folded, start + 1, out var behind, out number)
            && language.Headings.TryMatch(folded, behind, out var end, out word))
        {
            isAlone = TemplateSet.IsRest(folded, end);
            return true;
        }

        number = string.Empty;
        if (!language.Headings.TryMatch(folded, start, out end, out word))
        {
            return false;
        }

        var position = end;
        while (folded[position] is ' ' or '*' or '_')
        {
            position++;
        }

        ReadNumber(folded, language, ref position, out number);
        isAlone = TemplateSet.IsRest(folded, position);
        return true;
    }

    /// <summary>Tells from the line as it is written whether such a word may open it.</summary>
    private static bool MayOpen(SourceLine line, LanguageData language)
    {
        var start = line.Start;
        while (start < line.End && TextFolding.Fold(line.Source[start]) is '*' or '_' or '[' or '"')
        {
            start++;
        }

        return start == line.End || !TextFolding.IsPlain(TextFolding.Fold(line.Source[start])) || language.IsHan
            || Unfolded.MayStart(language.Headings, line.Source, start, line.End);
    }

    private static bool HanOrArabic(FoldedText text, int start, out int end, out string number)
    {
        number = string.Empty;
        if (PlaceholderReader.TryReadDigits(text, start, 3, out end, out var value) || HanNumerals.TryRead(text, start, out end, out value))
        {
            number = value.ToString(CultureInfo.InvariantCulture);
            return true;
        }

        return false;
    }

    private static void ReadNumber(FoldedText text, LanguageData language, ref int position, out string number)
    {
        number = string.Empty;
        if (HanOrArabic(text, position, out var end, out number))
        {
            position = end;
            return;
        }

        // المرفق الأول
        if (language.Ordinals.TryMatch(text, position, out end, out var ordinal))
        {
            number = ordinal.ToString(CultureInfo.InvariantCulture);
            position = end;
            return;
        }

        end = position;
        while (char.IsLetter(text[end]) && end - position < 8 && !TextFolding.IsHan(text[end]))
        {
            end++;
        }

        var word = text.Substring(position, end);
        if (RomanNumerals.TryParse(word, out var value))
        {
            number = value.ToString(CultureInfo.InvariantCulture);
            position = end;
        }
        else if (word.Length == 1 && char.IsLetter(word[0]) && word[0] < '\u0100')
        {
            number = word.ToUpperInvariant();
            position = end;
        }
    }
}
