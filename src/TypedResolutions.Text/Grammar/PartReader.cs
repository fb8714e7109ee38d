using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads the letter that stands alone above a part of a multi-part resolution: "A", "B", "B 1" with a marker, or the name
/// of the letter (ألف). Parts are named by the Latin letter in every language.
/// </summary>
internal static class PartReader
{
    private const int LongestName = 8;

    public static bool TryRead(SourceLine line, LanguageData language, out string part)
    {
        part = string.Empty;
        if (line[0] is not (>= 'A' and <= 'Z'))
        {
            return line.Length <= LongestName && TryReadName(line, language, out part);
        }

        if (line.Length > 6)
        {
            return false;
        }

        for (var i = 1; i < line.Length; i++)
        {
            if (!(line[i] is ' ' or '*' or '.' || char.IsDigit(line[i]) || Footnotes.FootnoteMarkerReader.SuperscriptDigit(line[i]) >= 0))
            {
                return false;
            }
        }

        part = line[0].ToString();
        return line.Length == 1 || line.StartsBlock;
    }

    private static bool TryReadName(SourceLine line, LanguageData language, out string part)
    {
        var word = line.Folded.ToString().Trim('*', '_', ' ', '.');
        foreach (var names in language.LetterNames)
        {
            var index = Array.IndexOf(names, word);
            if (index is >= 0 and < 26)
            {
                part = ((char)('A' + index)).ToString();
                return true;
            }
        }

        part = string.Empty;
        return false;
    }
}
