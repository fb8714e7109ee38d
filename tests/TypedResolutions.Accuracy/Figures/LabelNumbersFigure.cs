using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Labelled operative paragraphs and sub-paragraphs that have the label's number and level.</summary>
internal sealed class LabelNumbersFigure : Figure
{
    public override string Name => "label-numbers";

    public override string Title => "labels: number and level";

    public override double? Target => 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Labels.Count == 0)
        {
            return;
        }

        var elements = new ElementsByLine(text);
        foreach (var block in text.Labels)
        {
            if (block.ParagraphType != "operative" || elements.IsBlank(block.Line))
            {
                continue;
            }

            var element = elements.At(block.Line);
            var number = element is null || element.Number.Count == 0 ? string.Empty : element.Number[^1];
            var isGood = element is not null && element.Line == block.Line && element.Level == block.Level
                && (block.BareNumber.Length == 0 || IsSame(block.BareNumber, number, element));
            var found = element is null ? "no paragraph" : $"{element.Label} level {element.Level} (line {element.Line})";
            LabelComparison.Count(
                tally, text, block, elements.TextOf(block.Line), "number", isGood, $"{found} instead of {block.Number} level {block.Level}");
        }
    }

    private static bool IsSame(string label, string number, ResolutionParagraph element) =>
        string.Equals(label, number, StringComparison.OrdinalIgnoreCase)
        || label is "•" or "-" or "–"
        || string.Equals(label, string.Join('.', element.Number), StringComparison.OrdinalIgnoreCase);
}
