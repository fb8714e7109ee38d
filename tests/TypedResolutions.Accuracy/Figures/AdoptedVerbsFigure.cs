using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Paragraphs of the texts that resolutions adopt in their body with a canonical verb; most state, and have none.</summary>
internal sealed class AdoptedVerbsFigure : Figure
{
    public override string Name => "adopted-verbs";

    public override string Title => "paragraphs of adopted texts with a verb";

    public override double? Target => null;

    public override void Measure(CorpusText text, Tally tally)
    {
        foreach (var paragraph in text.Document?.Paragraphs ?? [])
        {
            if (paragraph.IsAdoptedText && paragraph.Kind != ParagraphKind.Heading && paragraph.Level == 1)
            {
                VerbsFigure.Count(text, tally, paragraph);
            }
        }
    }
}
