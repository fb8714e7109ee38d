using System.Globalization;
using TypedResolutions.Text.Annotation;
using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Footnotes;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Grammar;

/// <summary>Puts the texts of a document together, has them annotated, and makes the document that callers see.</summary>
internal sealed class DocumentAssembler(
    string source, DocumentStructure structure, ResolutionParseOptions options, FoldingMemory memory)
{
    private readonly LineMap lineMap = new(source);
    private readonly Registry registry = options.Registry ?? Registry.Default;
    private readonly List<ResolutionFootnote> footnotes = new();

    private CalendarDate? AdoptedOn => structure.Header.AdoptedOn ?? structure.Body.Closing.Date;

    public ResolutionDocument Assemble(CancellationToken cancellationToken)
    {
        var header = structure.Header;
        var isMultiPart = structure.Body.HasFurtherPart;
        var symbol = SymbolResolver.Resolve(header, AdoptedOn, isMultiPart, options);
        if (!structure.IsResolution)
        {
            return NotAResolution();
        }

        var texts = MarkedDocument.Read(source, structure, cancellationToken);
        var noteTexts = NoteTexts(texts.Notes);
        var annotations = DocumentAnnotator.Annotate(View(symbol, texts, noteTexts), cancellationToken);
        var paragraphs = new List<ResolutionParagraph>(texts.Paragraphs.Length);
        for (var i = 0; i < texts.Paragraphs.Length; i++)
        {
            paragraphs.Add(Paragraph(structure.Body.Paragraphs[i], texts.Paragraphs[i], annotations.Paragraphs[i], isMultiPart));
        }

        for (var i = 0; i < noteTexts.Length; i++)
        {
            footnotes.Add(Footnote(texts.Notes[i], noteTexts[i], annotations.Footnotes[i]));
        }

        return Document(symbol, header.Title.Count == 0 ? null : texts.Title.Text, paragraphs, ProblemCollector.Collect(
            source, structure, symbol, paragraphs, footnotes, annotations, texts.MarkedElsewhere));
    }

    private ResolutionDocument NotAResolution() => new()
    {
        IsResolution = false,
        Language = structure.Language.Language,
        Problems = [new Problem(ProblemKind.NotAResolution, FirstLineSpan(), [])],
        Lines = lineMap,
    };

    private SourceSpan FirstLineSpan() =>
        structure.Lines.Count == 0 ? default : new SourceSpan(structure.Lines[0].Start, structure.Lines[0].Length);

    private SpannedText[] NoteTexts(IReadOnlyList<FootnoteDraft> notes)
    {
        if (notes.Count == 0)
        {
            return [];
        }

        var builder = new ParagraphTextBuilder(source, structure.Printed, FootnoteMarkerFinder.None);
        var result = new SpannedText[notes.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = builder.Build(notes[i].Pieces).Text;
        }

        return result;
    }

    private DocumentView View(string? symbol, MarkedDocument texts, SpannedText[] noteTexts)
    {
        var paragraphs = new ParagraphView[texts.Paragraphs.Length];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var draft = structure.Body.Paragraphs[i];
            var text = texts.Paragraphs[i].Text.Text;
            paragraphs[i] = new ParagraphView(text, FoldedText.WithWords(text, memory), draft.Kind, draft.Level, texts.Paragraphs[i].Markers);
        }

        var notes = new FootnoteView[noteTexts.Length];
        for (var i = 0; i < notes.Length; i++)
        {
            notes[i] = new FootnoteView(texts.Notes[i].Marker, noteTexts[i].Text, FoldedText.WithWords(noteTexts[i].Text, memory));
        }

        return new DocumentView(
            structure.Language, structure.Header.Organ, OrganKeys.ToActorId(structure.Header.OrganKey), symbol, paragraphs, notes)
        {
            AdoptedOn = AdoptedOn,
            Registry = registry,
        };
    }

    private ResolutionParagraph Paragraph(
        ParagraphDraft draft, MarkedText text, ParagraphAnnotations found, bool isMultiPart) => new()
    {
        Label = draft.Label,
        Kind = draft.Kind,
        Number = draft.Number,
        Level = draft.Level,
        Section = draft.Section,
        Part = isMultiPart ? draft.Part : null,
        IsAdoptedText = draft.IsAdoptedText,
        Text = text.Text,
        Span = SourceSpan.FromBounds(draft.Start, draft.End),
        Line = lineMap.GetPosition(draft.Start).Line,
        Verb = found.Verb,
        Actions = found.Actions,
        Citations = found.Citations,
        CrossReferences = found.CrossReferences,
        Actors = found.Actors,
        Footnotes = text.Markers,
    };

    private ResolutionFootnote Footnote(FootnoteDraft note, SpannedText text, IReadOnlyList<Citation> citations)
    {
        var end = note.Pieces.Count == 0 ? note.MarkerSpan.End : note.Pieces[note.Pieces.Count - 1].End;
        return new ResolutionFootnote
        {
            Marker = note.Marker,
            Text = text,
            Span = SourceSpan.FromBounds(note.MarkerSpan.Start, end),
            Line = lineMap.GetPosition(note.MarkerSpan.Start).Line,
            Citations = citations,
        };
    }

    private ResolutionDocument Document(
        string? symbol, SpannedText? title, List<ResolutionParagraph> paragraphs, IReadOnlyList<Problem> problems)
    {
        var header = structure.Header;
        var closing = structure.Body.Closing;
        var (committee, reports) = CommitteeReader.Read(source, header.Report, structure.Language, registry);
        return new ResolutionDocument
        {
            IsResolution = true,
            Language = structure.Language.Language,
            Symbol = symbol,
            SymbolSpan = header.SymbolSpan,
            Organ = header.Organ,
            OrganId = OrganKeys.ToActorId(header.OrganKey),
            Session = SymbolResolver.SessionOf(symbol, header),
            AgendaItems = header.AgendaItems,
            AdoptedOn = AdoptedOn,
            Meeting = header.Meeting ?? closing.Meeting,
            Committee = committee,
            CommitteeReports = reports,
            Title = title,
            EnactingFormula = structure.Formula is { } formula
                ? ParagraphTextBuilder.Build(source, [new TextPiece(formula.Start, formula.End)])
                : null,
            Paragraphs = paragraphs,
            Footnotes = footnotes,
            Vote = closing.Vote,
            Problems = problems,
            Lines = lineMap,
        };
    }
}
