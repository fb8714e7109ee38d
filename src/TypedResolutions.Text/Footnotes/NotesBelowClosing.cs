using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Footnotes;

/// <summary>
/// Reads notes below the closing lines that no rule sets apart: "27 One member (China) did not participate in the voting."
/// There no numbered paragraph can stand.
/// </summary>
internal static class NotesBelowClosing
{
    private const int MostLines = 60;
    private const int LongestMonth = 30;

    public static void Collect(string source, List<SourceLine> lines, List<FootnoteDraft> notes, LanguageData language)
    {
        var first = Math.Max(0, lines.Count - MostLines);
        if (!Enumerable.Range(first, lines.Count - first).Any(index => Opens(source, lines[index], 0, language, out _, out _)))
        {
            return;
        }

        var closing = lines.Count - 1;
        while (closing >= first && !IsClosing(source, lines, closing, language))
        {
            closing--;
        }

        if (closing < first)
        {
            return;
        }

        FootnoteDraft? open = null;
        var count = notes.Count;
        for (var i = closing + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind == LineKind.Footnote)
            {
                open = null;
            }
            else if (Opens(source, line, open?.Marker ?? 0, language, out var textStart, out var marker) && (line.StartsBlock || open is not null || IsBelowNote(lines, i)))
            {
                open = new FootnoteDraft(marker, SourceSpan.FromBounds(line.Start, textStart));
                notes.Add(open);
                Take(line, textStart, open);
            }
            else if (open is not null && !line.StartsBlock)
            {
                Take(line, line.Start, open);
            }
            else
            {
                open = null;
            }
        }

        if (notes.Count > count)
        {
            notes.Sort(static (one, other) => one.MarkerSpan.Start.CompareTo(other.MarkerSpan.Start));
        }
    }

    private static bool IsBelowNote(List<SourceLine> lines, int index) => lines[index - 1].Kind == LineKind.Footnote;

    private static bool IsClosing(string source, List<SourceLine> lines, int index, LanguageData language) =>
        lines[index].Kind == LineKind.Text
        && new ClosingReader(source, language).TryRead(lines[index], index + 1 < lines.Count ? lines[index + 1] : null, isClosing: false);

    /// <summary>"27 Document S/13900", "33.One member": a number, then a capital that opens no month.</summary>
    private static bool Opens(string source, SourceLine line, int lastMarker, LanguageData language, out int textStart, out int marker)
    {
        textStart = line.Start;
        marker = 0;
        if (line.Kind != LineKind.Text || line.HeadingLevel > 0
            || !FootnoteMarkerReader.TryReadDigits(source, line.Start, line.End, out textStart, out marker) || marker <= lastMarker
            || textStart + 2 >= line.End)
        {
            return false;
        }

        if (!char.IsUpper(source[textStart + 1]) || source[textStart] is not (' ' or '.')
            || language.Months.TryMatch(new FoldedText(source, textStart + 1, Math.Min(line.End - textStart - 1, LongestMonth)), 0, out _, out _))
        {
            return false;
        }

        textStart += source[textStart] == '.' ? 1 : 0;
        return true;
    }

    private static void Take(SourceLine line, int start, FootnoteDraft note)
    {
        line.Kind = LineKind.Footnote;
        if (start < line.End)
        {
            note.Pieces.Add(new TextPiece(start, line.End));
        }
    }
}
