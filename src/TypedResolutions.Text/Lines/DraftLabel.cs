using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Lines;

/// <summary>
/// Reads the labels of paragraphs in drafts under negotiation: "PP1 Recalling", "OP2 bis. Decides", "(OP3) - Invites". Behind one a paragraph starts,
/// with a capital where there are capitals, or the line ends.
/// </summary>
internal static class DraftLabel
{
    private const int MostDigits = 3;

    private const int LongestSuffix = 16;

    /// <summary>Reads a label.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="start">The offset at which the line starts.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="kind">'P' for recitals, 'O' for operative paragraphs.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="number">The number.</param>
    /// <param name="suffix">"bis"; empty for a variant ("alt"), null without.</param>
    /// <param name="behind">The offset at which the paragraph starts.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(string source, int start, int end, char kind, LanguageData language, out int number, out string? suffix, out int behind)
    {
        number = 0;
        suffix = null;
        behind = SkipFormatting(source, start, end);
        var formatting = behind - start;
        var closing = behind < end ? source[behind] switch { '(' => ')', '[' => ']', _ => '\0' } : '\0';
        behind += closing == '\0' ? 0 : 1;
        if (behind + 2 >= end || source[behind] != kind || source[behind + 1] != 'P')
        {
            return false;
        }

        behind = SkipBlanks(source, behind + 2, end);
        var digits = behind;
        while (behind < end && behind - digits <= MostDigits && source[behind] is >= '0' and <= '9' and var digit)
        {
            number = (number * 10) + (digit - '0');
            behind++;
        }

        if (number == 0 || behind - digits > MostDigits)
        {
            return false;
        }

        suffix = ReadSuffix(source, end, language, ref behind);
        if (closing != '\0' && behind < end && source[behind] == closing)
        {
            behind++;
        }
        else if (closing == ')' || (closing == ']' && source[end - 1] != closing))
        {
            // "[OP2 Calls upon States;]": the whole paragraph may stand in square brackets.
            return false;
        }

        behind += behind < end && source[behind] is '.' or ':' or ')' ? 1 : 0;
        if (formatting > 0)
        {
            var content = SkipFormatting(source, behind, end);
            if (content - behind != formatting)
            {
                return false;
            }

            behind = content + (content < end && source[content] is '.' or ':' ? 1 : 0);
        }

        var label = behind;
        behind = SkipDash(source, SkipBlanks(source, behind, end), end);
        return behind >= end || (behind > label && OpensParagraph(source, behind, end));
    }

    /// <summary>"PP2 New harbours" has a word of the text where a small letter would tell of a suffix.</summary>
    private static string? ReadSuffix(string source, int end, LanguageData language, ref int position)
    {
        var start = SkipBlanks(source, position, end);
        if (start >= end || char.IsUpper(source[start]))
        {
            return null;
        }

        var text = new FoldedText(source, start, Math.Min(LongestSuffix, end - start));
        if (!language.DraftSuffixes.TryMatch(text, 0, out var close, out var suffix))
        {
            return null;
        }

        position = text.ToOriginalEnd(close);
        return suffix;
    }

    private static bool OpensParagraph(string source, int start, int end)
    {
        var letter = SkipItem(source, SkipFormatting(source, start, end), end);
        letter += letter < end && source[letter] is '[' or '“' or '"' or '«' ? 1 : 0;
        return letter < end && char.IsLetter(source[letter]) && !char.IsLower(source[letter]);
    }

    /// <summary>"OP2: (a) Invites".</summary>
    private static int SkipItem(string source, int start, int end) =>
        start + 3 < end && source[start] == '(' && char.IsLetterOrDigit(source[start + 1]) && source[start + 2] == ')'
            ? SkipBlanks(source, start + 3, end)
            : start;

    /// <summary>"OP1 - Decides".</summary>
    private static int SkipDash(string source, int start, int end) =>
        start + 1 < end && source[start] is '-' or '–' or '—' && char.IsWhiteSpace(source[start + 1])
            ? SkipBlanks(source, start + 1, end)
            : start;

    private static int SkipFormatting(string source, int start, int end)
    {
        while (start < end && source[start] is '*' or '_')
        {
            start++;
        }

        return start;
    }

    private static int SkipBlanks(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        return start;
    }
}
