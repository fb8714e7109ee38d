using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Labelled paragraphs whose leading verb holds the label's word.</summary>
internal sealed class LabelVerbsFigure : Figure
{
    private static readonly string[] Modifiers = ["also", "further", "again"];

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
            // Items of a list open with what is listed: no verb of a resolution.
            if (block.Verb.Length == 0 || block.Type != "paragraph" || block.Level > 1 || elements.IsBlank(block.Line))
            {
                continue;
            }

            var element = elements.At(block.Line);
            var verb = element?.Verb?.Text ?? string.Empty;
            var isGood = block.Verb.Split(' ').Except(Modifiers, StringComparer.OrdinalIgnoreCase)
                .All(word => verb.Contains(word, StringComparison.OrdinalIgnoreCase));
            var excerpt = element is null ? string.Empty : Excerpt.Start(element);
            LabelComparison.Count(
                tally,
                text,
                block,
                elements.TextOf(block.Line),
                "verb",
                isGood,
                $"'{verb}' instead of '{block.Verb}' in {element?.Label ?? "no paragraph"}: {excerpt}");
        }
    }
}
