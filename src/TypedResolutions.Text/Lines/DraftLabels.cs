using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Lines;

/// <summary>
/// Tells whether a text labels its paragraphs as drafts under negotiation do. Others cite such labels, or have headings that read
/// so ("OP 1 Reporting procedure" for an optional protocol).
/// </summary>
/// <param name="source">The whole text.</param>
/// <param name="language">Its language.</param>
internal sealed class DraftLabels(string source, LanguageData language)
{
    /// <summary>Whether the text has labels, looked for once where a line opens with one.</summary>
    private bool? areUsed;

    /// <summary>Marks the lines that open with the label of an operative paragraph.</summary>
    /// <param name="lines">The lines of the text.</param>
    public void Mark(List<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            if (source[line.Start] == 'O' || MayStandBefore(source[line.Start]))
            {
                line.HasDraftLabel = IsOne(line.Start, line.End, 'O', out _);
            }
        }
    }

    /// <summary>Tells whether a line opens with the label of a recital.</summary>
    /// <param name="start">The offset at which the line starts.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="behind">The offset at which the paragraph starts.</param>
    public bool OpensRecital(int start, int end, out int behind)
    {
        behind = start;
        return start < end && (source[start] == 'P' || MayStandBefore(source[start])) && IsOne(start, end, 'P', out behind);
    }

    private static bool MayStandBefore(char c) => c is '*' or '_' or '(' or '[';

    private bool IsOne(int start, int end, char kind, out int behind) =>
        DraftLabel.TryRead(source, start, end, kind, language, out _, out _, out behind) && (areUsed ??= AreUsed());

    /// <summary>
    /// Looks for two labels that follow each other where paragraphs start: below the end of a sentence or a clause, the first one
    /// also below a blank line. Below a paragraph that is numbered without a label none is looked for.
    /// </summary>
    private bool AreUsed()
    {
        var last = (Kind: '\0', Number: 0);
        var mayStart = true;
        var position = 0;
        while (position < source.Length)
        {
            var (start, end) = (position, EndOfLine(position));
            position = end + (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 2 : 1);
            SkipMarks(ref start, ref end);
            if (start >= end)
            {
                mayStart |= last.Kind == '\0';
                continue;
            }

            if (mayStart && TryRead(start, end, out var label, out var isAlone))
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

    private bool TryRead(int start, int end, out (char Kind, int Number) label, out bool isAlone)
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

    private int EndOfLine(int start)
    {
        while (start < source.Length && source[start] is not ('\n' or '\r' or '\f'))
        {
            start++;
        }

        return start;
    }

    /// <summary>Goes behind blanks and the marks of lists, headings and quotations, not the stars of bold letters.</summary>
    private void SkipMarks(ref int start, ref int end)
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
