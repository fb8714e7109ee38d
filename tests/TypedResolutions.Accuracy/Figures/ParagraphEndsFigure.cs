using System.Text.RegularExpressions;
using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Preambular and operative paragraphs and sub-paragraphs that end with a stop, so were not cut by a page.</summary>
internal sealed partial class ParagraphEndsFigure : Figure
{
    public override string Name => "ends";

    public override string Title => "paragraphs that end as one should";

    public override double? Target => 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        foreach (var paragraph in text.Document?.Paragraphs ?? [])
        {
            if (paragraph.Kind is ParagraphKind.Preambular or ParagraphKind.Operative)
            {
                tally.Check(
                    EndPattern().IsMatch(paragraph.Text.Text), text.Name, paragraph.Line, paragraph.Label + ": ... " + Excerpt.End(paragraph));
            }
        }
    }

    /// <summary>A stop, closing marks behind it or before it, and at most an "and" or "or" that leads to the next item.</summary>
    [GeneratedRegex(@"[,;:.!?،؛؟。；，：！？](?:\s*(?:and|or|and/or|et|ou|et/ou|y|o|и|или|و|أو|和|或|以及))?[\s""'”“»’）)\]」』*]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndPattern();
}
