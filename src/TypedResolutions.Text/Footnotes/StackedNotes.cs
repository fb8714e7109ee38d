using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Footnotes;

/// <summary>
/// Reads notes whose numbers were torn from their texts: extractions of small raised numbers print "3", "4", "5" on lines
/// of their own, then the three texts.
/// </summary>
internal static class StackedNotes
{
    /// <summary>Takes the notes that start at a line, if two numbers or more stand there one above the other.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="source">The whole text.</param>
    /// <param name="index">The index of the line.</param>
    /// <param name="notes">Gets the notes.</param>
    /// <param name="last">The index of the last line taken.</param>
    /// <returns>Whether there were such notes.</returns>
    public static bool TryTake(List<SourceLine> lines, string source, int index, List<FootnoteDraft> notes, out int last)
    {
        last = index;
        var drafts = new List<FootnoteDraft>();
        var line = index;
        while (line < lines.Count && TryReadNumber(source, lines[line], out var number)
            && (drafts.Count == 0 || number == drafts[drafts.Count - 1].Marker + 1))
        {
            drafts.Add(new FootnoteDraft(number, new SourceSpan(lines[line].Start, lines[line].Length)));
            line++;
        }

        if (drafts.Count < 2 || (notes.Count > 0 && drafts[0].Marker <= notes[notes.Count - 1].Marker))
        {
            return false;
        }

        var firstText = line;
        foreach (var draft in drafts)
        {
            if (line >= lines.Count || !OpensText(lines[line]))
            {
                return false;
            }

            do
            {
                draft.Pieces.Add(new TextPiece(lines[line].Start, lines[line].End));
                line++;
            }
            while (line < lines.Count && !lines[line].StartsBlock && lines[line].Kind == LineKind.Text && IsUnfinished(source, draft));
        }

        for (var i = index; i < line; i++)
        {
            lines[i].Kind = LineKind.Footnote;
        }

        notes.AddRange(drafts);
        last = line - 1;
        return firstText > index;
    }

    private static bool TryReadNumber(string source, SourceLine line, out int number) =>
        FootnoteMarkerReader.TryReadDigits(source, line.Start, line.End, out var end, out number) && end == line.End
        && !line.IsListItem && line.HeadingLevel == 0;

    private static bool OpensText(SourceLine line) =>
        line.Kind is LineKind.Text or LineKind.Symbol or LineKind.Furniture && !line.IsListItem && line.HeadingLevel == 0
        && !char.IsLower(line[0]);

    private static bool IsUnfinished(string source, FootnoteDraft draft) =>
        source[draft.Pieces[draft.Pieces.Count - 1].End - 1] != '.';
}
