using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Footnotes;

/// <summary>The texts of a document with their footnote markers: title, paragraphs, closing lines, and its notes.</summary>
internal sealed class MarkedDocument
{
    private readonly string source;
    private readonly DocumentStructure structure;
    private readonly FootnoteMarkerFinder finder;

    private MarkedDocument(string source, DocumentStructure structure)
    {
        this.source = source;
        this.structure = structure;
        finder = new FootnoteMarkerFinder(source, structure.Notes, structure.Language);
        Paragraphs = new MarkedText[structure.Body.Paragraphs.Count];
        Notes = structure.Notes;
    }

    public MarkedText Title { get; private set; }

    /// <summary>Gets the texts of the paragraphs, in their order.</summary>
    public MarkedText[] Paragraphs { get; }

    /// <summary>Gets the numbers of the notes that a marker in the title or in a closing line leads to.</summary>
    public HashSet<int> MarkedElsewhere { get; } = new();

    /// <summary>Gets the notes of this resolution: a scanned page also holds those of its neighbours.</summary>
    public IReadOnlyList<FootnoteDraft> Notes { get; private set; }

    public static MarkedDocument Read(string source, DocumentStructure structure, CancellationToken cancellationToken)
    {
        var document = new MarkedDocument(source, structure);
        document.BuildTexts(cancellationToken);
        document.TakeSecondLook();
        return document;
    }

    private void BuildTexts(CancellationToken cancellationToken)
    {
        var builder = new ParagraphTextBuilder(source, structure.Printed, finder);
        Title = builder.Build(structure.Header.Title);
        for (var i = 0; i < Paragraphs.Length; i++)
        {
            Paragraphs[i] = builder.Build(structure.Body.Paragraphs[i].Pieces);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void TakeSecondLook()
    {
        foreach (var marker in Title.Markers)
        {
            MarkedElsewhere.Add(marker.Marker);
        }

        if (structure.Notes.Count == 0)
        {
            return;
        }

        var found = new List<FootnoteReference>(Title.Markers);
        foreach (var text in Paragraphs)
        {
            found.AddRange(text.Markers);
        }

        var missing = Missing(found);
        if (missing.Count == 0)
        {
            return;
        }

        var places = MissingMarkers.Find(source, OwnTexts(), missing, found, structure.Language);
        missing.ExceptWith(places.Select(static place => place.Number));
        Take(places);
        Notes = OwnNotes(missing, found);
    }

    /// <summary>Gets the numbers of the notes that no marker leads to.</summary>
    private HashSet<int> Missing(List<FootnoteReference> found)
    {
        var missing = new HashSet<int>();
        foreach (var note in structure.Notes)
        {
            missing.Add(note.Marker);
        }

        foreach (var marker in found)
        {
            missing.Remove(marker.Marker);
        }

        return missing;
    }

    private IEnumerable<IReadOnlyList<TextPiece>> OwnTexts()
    {
        yield return structure.Header.Title;
        foreach (var paragraph in structure.Body.Paragraphs)
        {
            yield return paragraph.Pieces;
        }

        yield return structure.Body.OtherText.Select(static span => new TextPiece(span.Start, span.End)).ToList();
    }

    /// <summary>Builds the texts anew in which further markers were found.</summary>
    private void Take(List<(int Number, SourceSpan Span)> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        var owners = Owners();
        foreach (var group in places.GroupBy(place => OwnerOf(place.Span, owners)))
        {
            if (group.Key < 0)
            {
                MarkedElsewhere.UnionWith(group.Select(static place => place.Number));
                continue;
            }

            var all = Paragraphs[group.Key].Markers.Concat(group.Select(static place => new FootnoteReference(place.Number, 0, place.Span)));
            Paragraphs[group.Key] = new ParagraphTextBuilder(source, structure.Printed, new FootnoteMarkerFinder(finder, all))
                .Build(structure.Body.Paragraphs[group.Key].Pieces);
        }
    }

    /// <summary>Gets the pieces of all paragraphs in the order of the file, each with the index of its paragraph.</summary>
    private List<(TextPiece Piece, int Paragraph)> Owners()
    {
        var owners = new List<(TextPiece Piece, int Paragraph)>(structure.Lines.Count);
        for (var i = 0; i < Paragraphs.Length; i++)
        {
            foreach (var piece in structure.Body.Paragraphs[i].Pieces)
            {
                owners.Add((piece, i));
            }
        }

        owners.Sort(static (first, second) => first.Piece.Start.CompareTo(second.Piece.Start));
        return owners;
    }

    /// <summary>Gets the paragraph that a place stands in; -1 for one in the title or a closing line.</summary>
    private static int OwnerOf(SourceSpan span, List<(TextPiece Piece, int Paragraph)> owners)
    {
        var low = 0;
        var high = owners.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (owners[middle].Piece.Start <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && span.End <= owners[low - 1].Piece.End ? owners[low - 1].Paragraph : -1;
    }

    /// <summary>A note that nothing in this resolution leads to belongs to a neighbour if its marker, or the note itself, stands there.</summary>
    private IReadOnlyList<FootnoteDraft> OwnNotes(HashSet<int> missing, List<FootnoteReference> found)
    {
        var outside = structure.Lines.Where(IsOutside).Select(static line => new TextPiece(line.Start, line.End)).ToList();
        if (outside.Count == 0 || missing.Count == 0)
        {
            return structure.Notes;
        }

        var foreign = new HashSet<int>(MissingMarkers.Find(source, [outside], missing, found, structure.Language).Select(static place => place.Number));
        return structure.Notes.Where(note => !missing.Contains(note.Marker) || !(foreign.Contains(note.Marker) || IsOutside(note))).ToList();
    }

    private bool IsOutside(SourceLine line) =>
        (line.Index < structure.Start || line.Index >= structure.End) && line.Kind == LineKind.Text;

    private bool IsOutside(FootnoteDraft note) =>
        (structure.Start > 0 && note.MarkerSpan.Start < structure.Lines[structure.Start].Start)
        || (structure.End < structure.Lines.Count && note.MarkerSpan.Start >= structure.Lines[structure.End].Start);
}
