using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Tells for every line of a file what it was read as, so that it can be shown that no text is lost. Stretches of a line
/// that nothing took are <see cref="StretchKind.Unassigned"/>; blanks and the Markdown at the start of a line are in none.
/// </summary>
internal static class TextCoverage
{
    public static IReadOnlyList<Stretch> Of(string source, ResolutionParseOptions options)
    {
        var structure = DocumentReader.ReadStructure(source, options);
        var taken = TakenStretches(structure);
        taken.Sort(static (first, second) => first.Span.Start.CompareTo(second.Span.Start));
        var result = new List<Stretch>();
        var next = 0;
        foreach (var line in structure.Lines)
        {
            if (KindOfWholeLine(line, structure) is { } kind)
            {
                result.Add(new Stretch(kind, new SourceSpan(line.Start, line.Length)));
                continue;
            }

            while (next < taken.Count && taken[next].Span.End <= line.Start)
            {
                next++;
            }

            AddPieces(line, taken, next, result);
        }

        return result;
    }

    private static StretchKind? KindOfWholeLine(SourceLine line, DocumentStructure structure)
    {
        if (line.Index < structure.Start || line.Index >= structure.End)
        {
            return StretchKind.OtherResolution;
        }

        return line.Kind switch
        {
            LineKind.Footnote => StretchKind.Footnote,
            LineKind.Rule or LineKind.Image or LineKind.PageNumber => StretchKind.PageNoise,
            _ => null,
        };
    }

    private static void AddPieces(SourceLine line, List<Stretch> taken, int first, List<Stretch> result)
    {
        var rest = line.Kind == LineKind.Text ? StretchKind.Unassigned : StretchKind.PageNoise;
        var position = line.Start;
        for (var i = first; i < taken.Count && taken[i].Span.Start < line.End; i++)
        {
            var start = Math.Max(taken[i].Span.Start, position);
            var end = Math.Min(taken[i].Span.End, line.End);
            if (start > position)
            {
                result.Add(new Stretch(rest, SourceSpan.FromBounds(position, start)));
            }

            if (end > start)
            {
                result.Add(taken[i] with { Span = SourceSpan.FromBounds(start, end) });
                position = end;
            }
        }

        if (position < line.End)
        {
            result.Add(new Stretch(rest, SourceSpan.FromBounds(position, line.End)));
        }
    }

    private static List<Stretch> TakenStretches(DocumentStructure structure)
    {
        var taken = new List<Stretch>();
        foreach (var draft in structure.Body.Paragraphs)
        {
            var kind = draft.Kind == ParagraphKind.Heading ? StretchKind.Heading : StretchKind.Paragraph;
            if (draft.Pieces.Count > 0 && draft.Start < draft.Pieces[0].Start)
            {
                taken.Add(new Stretch(kind, SourceSpan.FromBounds(draft.Start, draft.Pieces[0].Start)));
            }

            taken.AddRange(draft.Pieces.Select(piece => new Stretch(kind, SourceSpan.FromBounds(piece.Start, piece.End))));
        }

        var header = structure.Header;
        taken.AddRange(header.Title.Select(static piece => new Stretch(StretchKind.Title, SourceSpan.FromBounds(piece.Start, piece.End))));
        taken.AddRange(header.TakenLines.Select(index => structure.Lines[index])
            .Select(static line => new Stretch(StretchKind.Header, new SourceSpan(line.Start, line.Length))));
        taken.AddRange(structure.Body.OtherText.Select(static span => new Stretch(StretchKind.Closing, span)));
        if (structure.Formula is { } formula)
        {
            taken.Add(new Stretch(StretchKind.Formula, SourceSpan.FromBounds(formula.Start, formula.End)));
        }

        return taken;
    }
}
