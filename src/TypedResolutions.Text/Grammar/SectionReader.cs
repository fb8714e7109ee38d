using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads roman section numbers.</summary>
internal static class SectionReader
{
    /// <summary>Tells whether a line is a roman numeral and nothing else.</summary>
    public static bool IsRomanAlone(SourceLine line) =>
        line.Length <= 6 && RomanNumerals.TryParse(line.ToString().TrimEnd('.', ' '), out _) && char.IsUpper(line[0]);

    /// <summary>Reads "II", "II. Title", "II Title" of a heading.</summary>
    public static bool TryReadRoman(SourceLine line, out string roman)
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

        var text = line.ToString().Substring(0, end);
        if (!RomanNumerals.TryParse(text, out _))
        {
            return false;
        }

        roman = text;
        return true;
    }
}
