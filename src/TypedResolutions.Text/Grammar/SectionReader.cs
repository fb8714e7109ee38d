using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads section numbers: roman, or the words by which a language counts sections instead (أولا, 一). Sections are named by
/// the roman number in every language.
/// </summary>
internal static class SectionReader
{
    private const int LongestRomanAlone = 6;
    private const int LongestWord = 8;

    /// <summary>Tells whether a line is the number of a section and nothing else.</summary>
    public static bool IsAlone(SourceLine line, LanguageData language) =>
        (line.Length <= LongestRomanAlone && char.IsUpper(line[0]) && RomanNumerals.TryParse(line.ToString().TrimEnd('.', ' '), out _))
        || (line.Length <= LongestWord && TryReadWord(line, language, out _, out var end) && TemplateSet.IsRest(line.Folded, end));

    /// <summary>Reads "A. Title" of a heading, and the name of the letter (ألف - ...).</summary>
    public static bool TryReadSubsection(SourceLine line, LanguageData language, out string letter)
    {
        letter = line[0].ToString();
        if (line[0] is >= 'A' and <= 'Z' && line[1] == '.')
        {
            return true;
        }

        if (language.CitationWords.ReadPart(line.Folded, 0, out var end) is { } named && IsBeforeStop(line.Folded, end))
        {
            letter = named;
            return true;
        }

        return false;
    }

    /// <summary>Tells whether a stop that sets a number apart stands at a place: "أولا - ...", "二. ...".</summary>
    private static bool IsBeforeStop(FoldedText text, int position) =>
        text[position] is '.' or ':' || (text[text[position] == ' ' ? position + 1 : position] == '-');

    /// <summary>Reads "II", "II. Title", "II Title" of a heading.</summary>
    public static bool TryRead(SourceLine line, LanguageData language, out string roman)
    {
        if (IsAlone(line, language) || (TryReadRoman(line, out roman) && line[roman.Length] == '.') || line.HeadingLevel > 0
            || (TryReadWord(line, language, out roman, out var behind) && IsBeforeStop(line.Folded, behind)))
        {
            return TryReadRoman(line, out roman) || TryReadWord(line, language, out roman, out _);
        }

        roman = string.Empty;
        return false;
    }

    private static bool TryReadRoman(SourceLine line, out string roman)
    {
        roman = string.Empty;
        var end = 0;
        while (end < line.Length && line[end] is 'I' or 'V' or 'X' or 'L')
        {
            end++;
        }

        if (end == 0 || end > 8 || (end < line.Length && line[end] is not ('.' or ' ' or '\t' or '\u00A0' or ',')))
        {
            return false;
        }

        var text = line.Source.Substring(line.Start, end);
        if (!RomanNumerals.TryParse(text, out _))
        {
            return false;
        }

        roman = text;
        return true;
    }

    /// <summary>Reads "أولا", "二. Title": the word stands alone or in front of a stop.</summary>
    private static bool TryReadWord(SourceLine line, LanguageData language, out string roman, out int end)
    {
        roman = string.Empty;
        end = 0;
        if (language.SectionNames.Count == 0)
        {
            return false;
        }

        var text = line.Folded;
        var start = 0;
        while (text[start] is '*' or '_')
        {
            start++;
        }

        end = start;
        while (end - start < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text.Substring(start, end);
        foreach (var words in language.SectionNames)
        {
            var index = Array.IndexOf(words, word);
            if (index >= 0)
            {
                roman = RomanNumerals.ToRoman(index + 1);
                return true;
            }
        }

        return false;
    }
}
