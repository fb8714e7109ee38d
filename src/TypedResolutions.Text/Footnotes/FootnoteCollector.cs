using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Footnotes;

/// <summary>
/// Takes the footnotes out of the lines: under a rule, at a page's foot in the middle of a sentence, or all together at
/// the end. What they leave behind is page noise.
/// </summary>
internal sealed class FootnoteCollector
{
    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly List<FootnoteDraft> notes = new();
    private readonly LanguageData language;
    private readonly PhraseTable<bool> noteOpenings;
    private readonly PhraseTable<bool> remarkOpenings;
    private readonly BodyBelowNote body;
    private int lastMarker;

    private FootnoteCollector(string source, List<SourceLine> lines, LanguageData language)
    {
        noteOpenings = language.FootnoteOpenings;
        remarkOpenings = language.Header.RemarkOpenings;
        this.source = source;
        this.lines = lines;
        this.language = language;
        body = new BodyBelowNote(source, lines, language);
    }

    /// <summary>Finds the footnotes and sets the kind of their lines.</summary>
    public static List<FootnoteDraft> Collect(string source, List<SourceLine> lines, LanguageData language)
    {
        var collector = new FootnoteCollector(source, lines, language);
        collector.Run();
        NotesBelowClosing.Collect(source, lines, collector.notes, language);
        return NotesInRow.Split(source, collector.notes, language);
    }

    private void Run()
    {
        var underRule = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind == LineKind.Rule)
            {
                underRule = true;
                continue;
            }

            if (line.Kind is LineKind.Image or LineKind.Symbol && underRule)
            {
                continue;
            }

            if (underRule && StackedNotes.TryTake(lines, source, i, notes, out var last))
            {
                lastMarker = notes[notes.Count - 1].Marker;
                i = last;
            }
            else if (TryReadNote(line, underRule, out var end, out var marker))
            {
                i = TakeNote(i, end, marker);
                underRule = true;
            }
            else if ((underRule && line[0] == '*' && line[1] is not ('*' or '\0') && line.Kind != LineKind.Rule) || IsRemark(line))
            {
                i = TakeRemark(i);
            }
            else if (line.Kind == LineKind.Text)
            {
                underRule = false;
            }
        }
    }

    /// <summary>Tells whether a line opens a footnote, and where the note's own text starts.</summary>
    private bool TryReadNote(SourceLine line, bool underRule, out int end, out int marker)
    {
        if (!FootnoteMarkerReader.MayStartWith(line[0]))
        {
            end = 0;
            marker = 0;
            return false;
        }

        // "3", "3   A/73/286.": under a rule what reads like page number and running head is a note, told by its full stop.
        var mayBeNote = underRule && (line[line.Length - 1] == '.'
            || (FootnoteMarkerReader.TryReadDigits(source, line.Start, line.End, out var alone, out _) && alone == line.End));
        if ((line.Kind is LineKind.Symbol or LineKind.Furniture && !mayBeNote) || (line.Kind == LineKind.PageNumber && HasLetter(line)))
        {
            end = 0;
            marker = 0;
            return false;
        }

        if (FootnoteMarkerReader.TryReadUnmistakable(source, line.Start, line.End, out end, out marker))
        {
            end += end < line.End && source[end] == ':' ? 1 : 0;
            return true;
        }

        if (TryReadSlashed(line, out end, out marker) || TryReadBracketed(line, out end, out marker))
        {
            return true;
        }

        return (underRule || IsCitationNote(line))
            && (TryReadRound(line, out end, out marker) || TryReadPlain(line, out end, out marker));
    }

    /// <summary>"2     0155746s.doc", "18-17962 (E)": a page's foot, not "2" alone above a note.</summary>
    private static bool HasLetter(SourceLine line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsLetter(line[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "(1)" under a rule, as Arabic texts have it: alone on its line, or in front of its text where it is the next note.
    /// </summary>
    private bool TryReadRound(SourceLine line, out int end, out int marker)
    {
        if (!FootnoteMarkerReader.TryReadRound(source, line.Start, line.End, out end, out marker) || marker <= lastMarker)
        {
            return false;
        }

        return end == line.End
            ? line.Index + 1 < lines.Count && OpensNoteText(lines[line.Index + 1])
            : marker == lastMarker + 1 && char.IsWhiteSpace(source[end]);
    }

    /// <summary>"84 See E/1991/41, annex.", "33 A/CONF.48/14 and Corr.1.", "(1) A/72/64": a note without a rule above it, told by its words.</summary>
    private bool IsCitationNote(SourceLine line)
    {
        if (!line.StartsBlock || line.HeadingLevel > 0
            || !(FootnoteMarkerReader.TryReadDigits(source, line.Start, line.End, out var end, out _)
                || FootnoteMarkerReader.TryReadRound(source, line.Start, line.End, out end, out _))
            || end + 2 >= line.End || !char.IsWhiteSpace(source[end]))
        {
            return false;
        }

        var text = new FoldedText(source, end + 1, Math.Min(line.End - end - 1, 60));
        if (noteOpenings.TryMatch(text, 0, out _, out _))
        {
            return true;
        }

        var first = source[end + 1];
        return first is >= 'A' and <= 'Z' && source[end + 2] == '/';
    }

    /// <summary>"1/ S/24476, annex.": the style of typewritten documents.</summary>
    private bool TryReadSlashed(SourceLine line, out int end, out int marker)
    {
        if (FootnoteMarkerReader.TryReadDigits(source, line.Start, line.End, out end, out marker)
            && end + 1 < line.End && source[end] == '/' && char.IsWhiteSpace(source[end + 1])
            && (marker == lastMarker + 1 || line.StartsBlock))
        {
            end++;
            return true;
        }

        return false;
    }

    /// <summary>"[2] See ...", "([2]) ...": the style of copied web pages.</summary>
    private bool TryReadBracketed(SourceLine line, out int end, out int marker) =>
        FootnoteMarkerReader.TryReadSquare(source, line.Start, line.End, out end, out marker)
        && end + 1 < line.End && char.IsWhiteSpace(source[end])
        && (line.StartsBlock || marker == lastMarker + 1);

    /// <summary>"7 Résolution 70/1." or "7" alone with the text on the next line: only under a rule, never "7. ".</summary>
    private bool TryReadPlain(SourceLine line, out int end, out int marker)
    {
        if (!FootnoteMarkerReader.TryReadDigits(source, line.Start, line.End, out end, out marker)
            || (notes.Count > 0 && (marker <= lastMarker || marker > lastMarker + 12)))
        {
            return false;
        }

        if (end == line.End)
        {
            return line.Index + 1 < lines.Count && OpensNoteText(lines[line.Index + 1]);
        }

        return (char.IsWhiteSpace(source[end]) && end + 1 < line.End && !char.IsLower(source[end + 1])
            && source[end + 1] is not ('-' or '–' or '/' or '.')) || IsGluedToOpening(line, end);
    }

    /// <summary>"9Ibid., document S/25719.": the blank behind the number was lost.</summary>
    private bool IsGluedToOpening(SourceLine line, int end) =>
        char.IsUpper(source[end])
        && noteOpenings.TryMatch(new FoldedText(source, end, Math.Min(line.End - end, 60)), 0, out _, out _);

    /// <summary>The text of a note starts like a sentence, and is no numbered paragraph.</summary>
    private static bool OpensNoteText(SourceLine line)
    {
        if (line.Kind is LineKind.Image or LineKind.Rule or LineKind.PageNumber || line.HeadingLevel > 0 || line.IsListItem)
        {
            return false;
        }

        return !char.IsLower(line[0]);
    }

    private int TakeNote(int index, int textStart, int marker)
    {
        var line = lines[index];
        var note = new FootnoteDraft(marker, SourceSpan.FromBounds(line.Start, textStart));
        notes.Add(note);
        lastMarker = marker;
        line.Kind = LineKind.Footnote;
        if (textStart < line.End)
        {
            note.Pieces.Add(new TextPiece(textStart, line.End));
        }

        var next = index + 1;
        while (next < lines.Count && BelongsToNote(lines[next], note))
        {
            lines[next].Kind = LineKind.Footnote;
            note.Pieces.Add(new TextPiece(lines[next].Start, lines[next].End));
            next++;
        }

        return next - 1;
    }

    private bool BelongsToNote(SourceLine line, FootnoteDraft note)
    {
        if (note.Pieces.Count == 0)
        {
            return line.Kind is LineKind.Text or LineKind.Symbol or LineKind.Furniture;
        }

        if (IsCutFromNote(line, note))
        {
            return true;
        }

        if (line.StartsBlock || line.Kind is LineKind.Rule or LineKind.Image or LineKind.PageNumber)
        {
            return false;
        }

        return !TryReadNote(line, underRule: true, out _, out _) && !GoesOnWithBody(line, note);
    }

    private bool GoesOnWithBody(SourceLine line, FootnoteDraft note) =>
        TextFolding.Fold(source[note.Pieces[note.Pieces.Count - 1].End - 1]) == '.' && body.GoesOnWith(line);

    /// <summary>Without a rule above it a remark is told by its words; a star and a blank read as an item of a list.</summary>
    private bool IsRemark(SourceLine line)
    {
        if (!line.IsListItem && line[0] != '*')
        {
            return false;
        }

        var unfolded = line.Start;
        while (unfolded < line.End && TextFolding.Fold(source[unfolded]) is '*' or ' ')
        {
            unfolded++;
        }

        if (!Unfolded.MayStart(remarkOpenings, source, unfolded, line.End))
        {
            return false;
        }

        var text = line.Folded;
        var start = 0;
        while (text[start] is '*' or ' ')
        {
            start++;
        }

        return remarkOpenings.TryMatch(text, start, out _, out _);
    }

    /// <summary>"4", "Ibid.,", "2013, Supplément n", "o", "5", "(E/2013/25).": a note whose number stood alone is cut in short lines.</summary>
    private bool IsCutFromNote(SourceLine line, FootnoteDraft note)
    {
        const int longest = 80;
        var tail = note.Pieces[note.Pieces.Count - 1];
        if (note.Pieces[0].Start <= note.MarkerSpan.End || lines[line.Index - 1].Start != tail.Start
            || line.IsListItem || line.HeadingLevel > 0 || line.Length > longest || tail.End - tail.Start > longest
            || line.Kind is LineKind.Rule or LineKind.Image || TextFolding.Fold(source[tail.End - 1]) is '.' or ';')
        {
            return false;
        }

        var isBehindRaisedLetter = tail.End - tail.Start == 1 && char.IsLower(source[tail.Start]);
        return isBehindRaisedLetter || !TryReadNote(line, underRule: true, out _, out _);
    }

    /// <summary>"* Reissued for technical reasons ...": a remark about the document, not a note of its text.</summary>
    private int TakeRemark(int index)
    {
        lines[index].Kind = LineKind.Footnote;
        var next = index + 1;
        while (next < lines.Count && !lines[next].StartsBlock && lines[next].Kind == LineKind.Text)
        {
            lines[next].Kind = LineKind.Footnote;
            next++;
        }

        return next - 1;
    }
}
