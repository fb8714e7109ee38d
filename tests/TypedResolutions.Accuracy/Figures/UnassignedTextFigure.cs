using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Characters of the file that are in no element and in no named kind of noise.</summary>
internal sealed class UnassignedTextFigure : Figure
{
    public override string Name => "unassigned";

    public override string Title => "characters in no element (at most)";

    public override double? Target => 0.3;

    public override FigureUnit Unit => FigureUnit.ShareOfLoss;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Document is not { IsResolution: true })
        {
            return;
        }

        foreach (var stretch in text.Stretches)
        {
            var part = text.Content.AsSpan(stretch.Span.Start, stretch.Span.Length);
            var count = 0;
            foreach (var c in part)
            {
                count += char.IsLetterOrDigit(c) ? 1 : 0;
            }

            var isAssigned = stretch.Kind != StretchKind.Unassigned;
            tally.Add(isAssigned ? count : 0, count);
            if (!isAssigned && count > 0)
            {
                var excerpt = part.Length > 60 ? part[..60] : part;
                tally.Shortfalls.Add(new Shortfall(text.Name, text.LineOf(stretch.Span.Start), $"{count} characters: {excerpt}"));
            }
        }
    }
}
