using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Footnotes;

/// <summary>
/// Parts notes that a converter ran together: "11 Resolution 69/283, annex II. 12 Resolution 77/289, annex. 13 ...".
/// </summary>
internal static class NotesInRow
{
    public static List<FootnoteDraft> Split(string source, List<FootnoteDraft> notes, LanguageData language)
    {
        var result = new List<FootnoteDraft>(notes.Count);
        foreach (var note in notes)
        {
            Split(source, note, language, result);
        }

        return result;
    }

    private static void Split(string source, FootnoteDraft note, LanguageData language, List<FootnoteDraft> result)
    {
        var current = new FootnoteDraft(note.Marker, note.MarkerSpan);
        result.Add(current);
        foreach (var piece in note.Pieces)
        {
            var start = piece.Start;
            for (var i = piece.Start + 1; i < piece.End; i++)
            {
                if (source[i] is < '1' or > '9' || !char.IsWhiteSpace(source[i - 1]) || !TryReadNext(source, i, piece, current.Marker, language, out var end))
                {
                    continue;
                }

                current.Pieces.Add(new TextPiece(start, TrimmedEnd(source, start, i)));
                current = new FootnoteDraft(current.Marker + 1, SourceSpan.FromBounds(i, end));
                result.Add(current);
                start = end;
            }

            if (start < piece.End)
            {
                current.Pieces.Add(new TextPiece(start, piece.End));
            }
        }
    }

    /// <summary>The next number behind a full stop opens a note where what follows opens as notes do.</summary>
    private static bool TryReadNext(string source, int index, TextPiece piece, int marker, LanguageData language, out int end)
    {
        if (!FootnoteMarkerReader.TryReadDigits(source, index, piece.End, out end, out var number) || number != marker + 1
            || end + 1 >= piece.End || source[end] != ' ' || source[TrimmedEnd(source, piece.Start, index) - 1] != '.')
        {
            return false;
        }

        var text = new FoldedText(source, end + 1, Math.Min(piece.End - end - 1, 60));
        return language.FootnoteOpenings.TryMatch(text, 0, out _, out _)
            || (source[end + 1] is >= 'A' and <= 'Z' && end + 2 < piece.End && source[end + 2] == '/');
    }

    private static int TrimmedEnd(string source, int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return end;
    }
}
