using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Paragraphs of level 1 with a canonical verb, outside the texts that a resolution adopts in its body.</summary>
internal sealed class VerbsFigure(ParagraphKind kind) : Figure
{
    public override string Name => kind == ParagraphKind.Preambular ? "preambular-verbs" : "operative-verbs";

    public override string Title => kind == ParagraphKind.Preambular ? "preambular paragraphs with a verb" : "operative paragraphs with a verb";

    public override double? Target => kind == ParagraphKind.Preambular ? 98 : 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        foreach (var paragraph in text.Document?.Paragraphs ?? [])
        {
            if (paragraph.Kind == kind && paragraph.Level == 1 && !paragraph.IsAdoptedText)
            {
                Count(text, tally, paragraph);
            }
        }
    }

    /// <summary>Counts a paragraph.</summary>
    internal static void Count(CorpusText text, Tally tally, ResolutionParagraph paragraph) =>
        tally.Check(paragraph.Verb is not null, text.Name, paragraph.Line, paragraph.Label + ": " + Excerpt.Start(paragraph));
}
