using TypedResolutions.Text.Annotation.Citations.Divisions;
using TypedResolutions.Text.Annotation.Citations.Names;
using TypedResolutions.Text.Annotation.Citations.Series;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Citations;

/// <summary>Finds what one text, a paragraph or a footnote, cites. Knows of the document only what came before.</summary>
internal sealed class CitationScanner
{
    private readonly LanguageData language;
    private readonly OrganMemory memory;
    private readonly SeriesSymbols symbols;
    private readonly InstrumentTitles titles;
    private readonly NamedInstrumentReader names;
    private readonly TreatyReferences treaties;

    private readonly CitationLexer lexer;
    private readonly CitedOrganReader organs;

    /// <summary>What the text that is being scanned cites: one list for all texts.</summary>
    private readonly List<CitationAnchor> anchors = [];

    public CitationScanner(DocumentView document, InstrumentTitles titles, CitationLexer lexer)
    {
        language = document.Language;
        this.lexer = lexer;
        memory = new OrganMemory(document);
        organs = new CitedOrganReader(lexer.Tokens, memory);
        symbols = new SeriesSymbols(memory.Adopting, document.Symbol, document.AdoptedOn?.Year);
        this.titles = titles;
        names = new NamedInstrumentReader(document, titles);
        treaties = document.Registry.TreatyReferences;
    }

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    /// <param name="notes">The symbols that footnotes give to what stands before their markers.</param>
    public ScannedText Scan(string text, FoldedText folded, IReadOnlyList<NoteSymbol> notes)
    {
        var read = lexer.Read(text, folded);
        var numbersComeFirst = language.CitationWords.NumbersComeFirst;
        anchors.Clear();
        organs.ReadTokens();
        AddSeries(read, numbersComeFirst ? NumbersFirstReader.Read(read, organs) : NounFirstReader.Read(read, language, memory, organs));
        AddSymbols(read);
        names.Read(read, TitleTies.Learn(read, anchors, titles, numbersComeFirst), notes, anchors);
        anchors.Sort(static (a, b) => a.Range.Start != b.Range.Start
            ? a.Range.Start.CompareTo(b.Range.Start)
            : a.LastToken.CompareTo(b.LastToken));
        var divisions = DivisionReader.Read(read, language);
        if (divisions.Count == 0)
        {
            return anchors.Count == 0 ? ScannedText.Nothing : new ScannedText(CitationsOf(text), [], []);
        }

        var noteAnchors = AnchorsOf(read, notes);
        var crossReferences = DivisionLinker.Link(read, divisions, anchors, noteAnchors, numbersComeFirst);
        return new ScannedText(CitationsOf(text), crossReferences, Array.ConvertAll(noteAnchors, static anchor => anchor.Paragraph));
    }

    private static CitationAnchor[] AnchorsOf(CitationText text, IReadOnlyList<NoteSymbol> notes)
    {
        var result = notes.Count == 0 ? [] : new CitationAnchor[notes.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = AnchorOf(text, notes[i]);
        }

        return result;
    }

    /// <summary>What a note cites stands at its marker: before the token that follows.</summary>
    private static CitationAnchor AnchorOf(CitationText text, NoteSymbol note)
    {
        var token = text.TokenFrom(text.Folded.FromOriginal(note.Offset));
        return new CitationAnchor
        {
            FirstToken = token,
            LastToken = token,
            Instruments = [note.Symbol],
            Source = CitationSource.Footnote,
            Range = new TextRange(note.Offset, 0),
        };
    }

    private Citation[] CitationsOf(string text)
    {
        var count = 0;
        foreach (var anchor in anchors)
        {
            count += anchor.Instruments.Count;
        }

        var citations = count == 0 ? [] : new Citation[count];
        count = 0;
        foreach (var anchor in anchors)
        {
            for (var i = 0; i < anchor.Instruments.Count; i++)
            {
                citations[count++] = anchor.ToCitation(text, anchor.Instruments[i]);
            }
        }

        return citations;
    }

    private void AddSeries(CitationText text, IReadOnlyList<SeriesItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var instruments = symbols.Write(item);
            if (instruments.Count == 0)
            {
                continue;
            }

            anchors.Add(new CitationAnchor
            {
                FirstToken = item.FirstToken,
                LastToken = item.LastToken,
                Instruments = instruments,
                Source = CitationSource.Text,
                Range = text.RangeOf(item.FirstToken, item.LastToken),
                Date = item.Date?.Day,
                DateRange = item.Date is { } date ? text.RangeBetween(date.Start, date.End) : null,
            });
        }
    }

    private void AddSymbols(CitationText text)
    {
        if (!text.Tokens.Contain(CitationTokenKind.Symbol) && !text.Tokens.Contain(CitationRole.TreatySeries))
        {
            return;
        }

        for (var number = 0; number < text.Tokens.KeptCount; number++)
        {
            ref readonly var kept = ref text.Tokens.Kept(number);
            var (token, i) = (kept.Token, kept.Index);
            var lastToken = i;
            string instrument;
            if (token.Is(CitationTokenKind.Symbol))
            {
                instrument = token.Symbol;
            }
            else if (token.Has(CitationRole.TreatySeries) && TreatySeriesReader.TryRead(text, i, treaties, out lastToken, out var treaty))
            {
                instrument = titles.InstrumentOf(treaty);
            }
            else
            {
                continue;
            }

            anchors.Add(new CitationAnchor
            {
                FirstToken = i,
                LastToken = lastToken,
                Instruments = [instrument],
                Source = CitationSource.Text,
                Range = text.RangeOf(i, lastToken),
            });
        }
    }
}
