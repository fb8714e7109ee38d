using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Footnotes;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Footnotes that a marker in the text leads to; markers that the source lost are counted apart.</summary>
internal sealed class FootnotesFigure : Figure
{
    public override string Name => "notes";

    public override string Title => "footnotes with their marker";

    public override double? Target => 98;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Document is not { Footnotes.Count: > 0 } document)
        {
            return;
        }

        var orphans = document.Problems.Where(static problem => problem.Kind == ProblemKind.FootnoteWithoutMarker)
            .Select(problem => text.LineOf(problem.Span.Start))
            .ToHashSet();
        foreach (var note in document.Footnotes)
        {
            LostFootnotes.Count(
                tally, !orphans.Contains(note.Line), text.Name, note.Line, "note", note.Marker, $"note {note.Marker} has no marker");
        }
    }
}
