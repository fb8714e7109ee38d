using TypedResolutions.Text.Annotation.Citations.Names;
using TypedResolutions.Text.Annotation.Citations.Tokens;

namespace TypedResolutions.Text.Annotation.Citations;

/// <summary>Finds what the paragraphs and footnotes of a document cite.</summary>
internal static class CitationAnnotator
{
    /// <summary>Reads the footnotes first, since they give the names in the paragraphs their symbols.</summary>
    public static CitationAnnotations Annotate(DocumentView document, CancellationToken cancellationToken)
    {
        var titles = new InstrumentTitles();
        var lexer = new CitationLexer(document.Language);
        var notes = ScanNotes(document, titles, lexer, cancellationToken);
        var notesByMarker = NotesByMarker(document, notes);
        var scanner = new CitationScanner(document, titles, lexer);
        var paragraphs = new ScannedText[document.Paragraphs.Count];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            paragraphs[i] = Annotate(scanner, document.Paragraphs[i], notesByMarker);
        }

        return new CitationAnnotations(paragraphs, notes);
    }

    /// <summary>What notes name is remembered for notes alone.</summary>
    private static ScannedText[] ScanNotes(
        DocumentView document, InstrumentTitles titles, CitationLexer lexer, CancellationToken cancellationToken)
    {
        if (document.Footnotes.Count == 0)
        {
            return [];
        }

        var scanner = new CitationScanner(document, titles, lexer);
        var notes = new ScannedText[document.Footnotes.Count];
        for (var i = 0; i < notes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            notes[i] = scanner.Scan(document.Footnotes[i].Text, document.Footnotes[i].Folded, []);
        }

        return notes;
    }

    private static Dictionary<int, ScannedText> NotesByMarker(DocumentView document, ScannedText[] notes)
    {
        var result = new Dictionary<int, ScannedText>();
        for (var i = 0; i < notes.Length; i++)
        {
            if (!result.ContainsKey(document.Footnotes[i].Marker))
            {
                result.Add(document.Footnotes[i].Marker, notes[i]);
            }
        }

        return result;
    }

    private static ScannedText Annotate(
        CitationScanner scanner, ParagraphView paragraph, Dictionary<int, ScannedText> notesByMarker)
    {
        if (paragraph.Footnotes.Count == 0 || notesByMarker.Count == 0)
        {
            return scanner.Scan(paragraph.Text, paragraph.Folded, []);
        }

        var symbols = new List<NoteSymbol>();
        var carried = new List<Citation>();
        var single = new List<int>();
        foreach (var footnote in paragraph.Footnotes)
        {
            if (!notesByMarker.TryGetValue(footnote.Marker, out var note))
            {
                continue;
            }

            var place = new TextRange(footnote.Offset, 0);
            if (note.Citations.Count == 1 && note.Citations[0].Source == CitationSource.Text)
            {
                single.Add(carried.Count);
                symbols.Add(new NoteSymbol(footnote.Offset, note.Citations[0].Instrument));
            }

            carried.AddRange(note.Citations.Select(
                citation => citation with { Source = CitationSource.Footnote, Range = place, DateRange = null }));
        }

        var scanned = scanner.Scan(paragraph.Text, paragraph.Folded, symbols);
        for (var i = 0; i < scanned.NoteParagraphs.Count; i++)
        {
            var citation = carried[single[i]];
            carried[single[i]] = citation with { Paragraph = citation.Paragraph ?? scanned.NoteParagraphs[i] };
        }

        return carried.Count == 0
            ? scanned
            : scanned with { Citations = scanned.Citations.Concat(carried).OrderBy(static citation => citation.Range.Start).ToArray() };
    }
}
