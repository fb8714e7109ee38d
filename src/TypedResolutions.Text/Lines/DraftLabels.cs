using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Lines;

/// <summary>
/// Tells whether a text labels its paragraphs as drafts under negotiation do. Others cite such labels, or have headings that read
/// so ("OP 1 Reporting procedure" for an optional protocol).
/// </summary>
internal static class DraftLabels
{
    /// <summary>Marks the lines that open with the label of an operative paragraph.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="language">Its language.</param>
    public static void Mark(string source, List<SourceLine> lines, LanguageData language)
    {
        bool? areUsed = null;
        foreach (var line in lines)
        {
            if (source[line.Start] is 'O' or '*' or '_' or '(' or '[' && DraftLabel.TryRead(source, line.Start, line.End, 'O', language, out _, out _, out _))
            {
                line.HasDraftLabel = areUsed ??= AreUsed(source, language);
            }
        }
    }

    /// <summary>
    /// Looks for two labels that follow each other where paragraphs start: below a blank line, or below the end of a sentence or
    /// a clause. Below a paragraph that is numbered without a label none is looked for.
    /// </summary>
    /// <param name="source">The whole text.</param>
    /// <param name="language">Its language.</param>
    public static bool AreUsed(string source, LanguageData language)
    {
        var last = (Kind: '\0', Number: 0);
        var mayStart = true;
        var position = 0;
        while (position < source.Length)
        {
            var (start, end) = (position, EndOfLine(source, position));
            position = end + (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 2 : 1);
            SkipMarks(source, ref start, ref end);
            if (start >= end)
            {
                mayStart = true;
                continue;
            }

            if (mayStart && TryRead(source, start, end, language, out var label, out var isAlone))
            {
                if (Follows(label, last))
                {
                    return true;
                }

                last = label;
                mayStart = isAlone || EndsClause(source[end - 1]);
                continue;
            }

            if (last.Kind == '\0' && source[start] == '1' && start + 1 < end && source[start + 1] == '.')
            {
                return false;
            }

            mayStart = EndsClause(source[end - 1]);
        }

        return false;
    }

    private static bool Follows((char Kind, int Number) label, (char Kind, int Number) last) =>
        label.Kind == last.Kind
            ? label.Number - last.Number is 0 or 1
            : last.Kind == 'P' && label.Number == 1;

    private static bool TryRead(string source, int start, int end, LanguageData language, out (char Kind, int Number) label, out bool isAlone)
    {
        var kind = 'P';
        if (!DraftLabel.TryRead(source, start, end, kind, language, out var number, out _, out var behind))
        {
            kind = 'O';
            if (!DraftLabel.TryRead(source, start, end, kind, language, out number, out _, out behind))
            {
                label = default;
                isAlone = false;
                return false;
            }
        }

        label = (kind, number);
        isAlone = behind >= end;
        return true;
    }

    private static bool EndsClause(char last) => !char.IsLetterOrDigit(last);

    private static int EndOfLine(string source, int start)
    {
        while (start < source.Length && source[start] is not ('\n' or '\r' or '\f'))
        {
            start++;
        }

        return start;
    }

    /// <summary>Goes behind blanks and the marks of lists, headings and quotations, not the stars of bold letters.</summary>
    private static void SkipMarks(string source, ref int start, ref int end)
    {
        while (start < end && (char.IsWhiteSpace(source[start]) || source[start] is '#' or '>' or '\uFEFF'
            || (source[start] is '-' or '*' or '+' && start + 1 < end && source[start + 1] == ' ')))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }
    }
}
