using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Footnotes;

/// <summary>
/// Tells whether the text goes on right below a note that has ended, "3. Requests ...", "вновь подтверждая ...", in a file whose
/// paragraphs no blank lines part. Elsewhere a line that opens so is a sentence of the note.
/// </summary>
/// <param name="source">The whole text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="language">The language of the text.</param>
internal sealed class BodyBelowNote(string source, List<SourceLine> lines, LanguageData language)
{
    /// <summary>Where at least one of so many lines stands below a blank line, blank lines part the paragraphs.</summary>
    private const int LinesToBlank = 20;

    private bool? hasBlankLines;

    /// <summary>The index of the first line in which no number was looked for.</summary>
    private int unread;

    /// <summary>The number of the last paragraph above.</summary>
    private int lastNumber;

    /// <summary>Tells whether a line below a note is the text's: the next of its numbers or, before the first, a verb.</summary>
    public bool GoesOnWith(SourceLine line)
    {
        var start = line.Start;
        while (start < line.End && (char.IsDigit(source[start]) || source[start] is '.' or ' '))
        {
            start++;
        }

        if (!OpeningVerb.MayOpen(line, start, language) || OpeningVerb.Find(line, start, language) is (false, false)
            || (hasBlankLines ??= HasBlankLines()))
        {
            return false;
        }

        ReadNumbersAbove(line.Index);
        return IsNumber(line, out var number) ? number == lastNumber + 1 : lastNumber == 0 && !char.IsDigit(line[0]);
    }

    /// <summary>Asks the source: lines that start a block for another reason are marked as if they stood below a blank one.</summary>
    private bool HasBlankLines()
    {
        var blanks = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var ends = 0;
            for (var at = lines[i - 1].End; at < lines[i].Start; at++)
            {
                ends += source[at] == '\n' || (source[at] == '\r' && source[at + 1] != '\n') ? 1 : 0;
            }

            blanks += ends > 1 ? 1 : 0;
        }

        return blanks * LinesToBlank > lines.Count;
    }

    private void ReadNumbersAbove(int index)
    {
        for (; unread < index; unread++)
        {
            if (lines[unread].Kind == LineKind.Text && IsNumber(lines[unread], out var number))
            {
                lastNumber = number;
            }
        }
    }

    private bool IsNumber(SourceLine line, out int number)
    {
        var isNumber = MarkerReader.TryRead(source, line, language, out var marker) && marker.Style == MarkerStyle.Number;
        number = isNumber ? marker.Value : 0;
        return isNumber;
    }
}
