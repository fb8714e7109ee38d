using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Labelled paragraphs whose leading verb holds the label's word.</summary>
internal sealed class LabelVerbsFigure : Figure
{
    public override string Name => "label-verbs";

    public override string Title => "labels: leading verb";

    public override double? Target => 98.5;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Labels.Count == 0)
        {
            return;
        }

        var elements = new ElementsByLine(text);
        foreach (var block in text.Labels)
        {
            if (block.Verb.Length == 0 || block.Type != "paragraph" || elements.IsBlank(block.Line))
            {
                continue;
            }

            var element = elements.At(block.Line);
            var verb = element?.Verb?.Text ?? string.Empty;
            var isGood = verb.Contains(block.Verb, StringComparison.OrdinalIgnoreCase);
            LabelComparison.Count(
                tally, text, block, "verb", isGood, $"'{verb}' instead of '{block.Verb}' in {element?.Label ?? "no paragraph"}: {(element is null ? string.Empty : Excerpt.Start(element))}");
        }
    }
}
