using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Footnotes;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Footnote markers in the text that have their note, in files that have notes; notes that the source lost are counted apart.</summary>
internal sealed class FootnoteMarkersFigure : Figure
{
    public override string Name => "markers";

    public override string Title => "footnote markers with their note";

    public override double? Target => 98;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Document is not { Footnotes.Count: > 0 } document)
        {
            return;
        }

        var notes = document.Footnotes.Select(static note => note.Marker).ToHashSet();
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var marker in paragraph.Footnotes)
            {
                LostFootnotes.Count(
                    tally,
                    notes.Contains(marker.Marker),
                    text.Name,
                    text.LineOf(marker.Span.Start),
                    "marker",
                    marker.Marker,
                    $"marker {marker.Marker} in {paragraph.Label} has no note");
            }
        }
    }
}
