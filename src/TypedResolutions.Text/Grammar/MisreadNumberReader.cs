using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads the number of a paragraph that a scan misread: letters for digits ("l.", "I.", "l O.", "1 I."), a comma or no stop
/// for the full stop ("4, Calls upon", "28 Constate"), a stop too many ("4. . Prie"). Such a mark proves nothing by itself:
/// it counts only where it is the number that is due.
/// </summary>
internal static class MisreadNumberReader
{
    private const int MostDigits = 3;

    /// <summary>Reads a misread number at the start of a line.</summary>
    /// <returns>Whether the line opens with something that may be one.</returns>
    public static bool TryRead(string source, SourceLine line, out ItemMarker marker) =>
        TryRead(source, line.Start, line.End, out marker);

    /// <summary>Reads a misread number with a verb of operative paragraphs behind it.</summary>
    public static bool TryReadBeforeVerb(string source, SourceLine line, LanguageData language, out ItemMarker marker) =>
        TryRead(source, line, out marker) && OpeningVerb.Find(line, marker.ContentStart, language).Operative;

    private static bool TryRead(string source, int start, int end, out ItemMarker marker)
    {
        marker = null!;
        var position = start;
        var value = 0;
        var letters = 0;
        var digits = 0;
        var blanks = 0;
        while (digits < MostDigits && position < end && DigitOf(source[position], digits == 0) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            digits++;
            letters += char.IsDigit(source[position]) ? 0 : 1;
            position++;
            if (IsBlankBeforeDigit(source, position, end))
            {
                position++;
                blanks++;
            }
        }

        if (value == 0 || !TryReadStop(source, position, end, letters > 0, letters + blanks == 0, out var content))
        {
            return false;
        }

        marker = new ItemMarker { ContentStart = content };
        marker.SetSole(MarkerStyle.Number, value);
        return true;
    }

    private static int DigitOf(char c, bool isFirst) => c switch
    {
        'l' or 'L' or 'I' or '|' or '!' => 1,
        'O' or 'o' when !isFirst => 0,
        _ => TextFolding.Fold(c) is >= '0' and <= '9' and var digit ? digit - '0' : -1,
    };

    /// <summary>"l O.": the blank stands between two characters of the number, and a stop behind them.</summary>
    private static bool IsBlankBeforeDigit(string source, int index, int end) =>
        index + 2 < end && source[index] == ' ' && DigitOf(source[index + 1], isFirst: false) >= 0 && source[index + 2] is '.' or ' ';

    private static bool TryReadStop(string source, int position, int end, bool needsFullStop, bool isNumber, out int content)
    {
        content = position;
        var stops = 0;
        var commas = 0;
        while (content < end && (source[content] is '.' or ',' or ' ' or '\u00A0') && content - position < 4)
        {
            stops += source[content] == '.' ? 1 : 0;
            commas += source[content] == ',' ? 1 : 0;
            content++;
        }

        // "3. " behind digits alone is no misreading. The text behind starts like a sentence: "4,000 men" and "3.5" are none.
        return content > position && content < end && char.IsWhiteSpace(source[content - 1]) && commas + stops <= 2
            && (commas == 0 || stops == 0) && !(isNumber && stops == 1) && (!needsFullStop || stops == 1)
            && (char.IsUpper(source[content]) || (needsFullStop && char.IsLetter(source[content])));
    }
}
