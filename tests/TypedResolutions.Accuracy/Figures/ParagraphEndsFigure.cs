using System.Text.RegularExpressions;
using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>
/// Preambular and operative paragraphs and sub-paragraphs that end with a stop, so were not cut by a page. Goals, targets and
/// lists of which no item ends with a stop are printed without: they end as they should with a word.
/// </summary>
internal sealed partial class ParagraphEndsFigure : Figure
{
    public override string Name => "ends";

    public override string Title => "paragraphs that end as one should";

    public override double? Target => 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        var paragraphs = text.Document?.Paragraphs ?? [];
        var listsWithStops = paragraphs.Where(HasStop).Select(ListOf).ToHashSet();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Preambular or ParagraphKind.Operative)
            {
                var isPrintedWithout = IsGoalOrTarget(paragraph) || (paragraph.Level > 1 && !listsWithStops.Contains(ListOf(paragraph)));
                tally.Check(
                    HasStop(paragraph) || (isPrintedWithout && WordPattern().IsMatch(paragraph.Text.Text)),
                    text.Name,
                    paragraph.Line,
                    paragraph.Label + ": ... " + Excerpt.End(paragraph));
            }
        }
    }

    private static bool HasStop(ResolutionParagraph paragraph) => EndPattern().IsMatch(paragraph.Text.Text);

    private static bool IsGoalOrTarget(ResolutionParagraph paragraph) =>
        paragraph.Label.StartsWith("Goal", StringComparison.Ordinal) || paragraph.Label.StartsWith("Target", StringComparison.Ordinal);

    /// <summary>Gets what the items of a list have in common: the part and the label of the paragraph they stand under.</summary>
    private static string ListOf(ResolutionParagraph paragraph) =>
        paragraph.Part + ":" + paragraph.Label[..Math.Max(paragraph.Label.LastIndexOf('_'), 0)] + "@" + paragraph.Level.ToString(CultureInfo.InvariantCulture);

    /// <summary>A stop, closing marks behind it or before it, and at most an "and" or "or" that leads to the next item.</summary>
    [GeneratedRegex(@"[,;:.!?،؛؟。；，：！？](?:\s*(?:and|or|and/or|et|ou|et/ou|y|o|и|или|و|أو|和|或|以及))?[\s""'”“»’）)\]」』*]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"[\p{L}\p{Nd}%)»”*]$", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
