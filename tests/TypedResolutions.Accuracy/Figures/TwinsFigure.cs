using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Labels;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Labels that the texts of one symbol have in both languages, among all labels of the two.</summary>
internal sealed class TwinsFigure : Figure
{
    public override string Name => "twins";

    public override string Title => "twins: same label in both languages";

    public override double? Target => 97;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.EnglishTwin is not { Document: { } english } || text.Document is not { } document)
        {
            return;
        }

        var own = ByLabel(document);
        var other = ByLabel(english);
        foreach (var label in own.Keys.Union(other.Keys, StringComparer.Ordinal))
        {
            var inOwn = own.TryGetValue(label, out var paragraph);
            var inOther = other.TryGetValue(label, out var twin);
            var message = inOwn ? $"{label} is not in the English text: {Excerpt.Start(paragraph!)}" : $"{label} (English line {twin!.Line}) is missing: {Excerpt.Start(twin)}";
            if (!(inOwn && inOther) && TwinLosses.ReasonOf(text.Name, (paragraph ?? twin)!.Label) is { } reason)
            {
                tally.Excused.Add(new Shortfall(text.Name, paragraph?.Line ?? 0, message + ": " + reason));
                continue;
            }

            tally.Check(
                inOwn && inOther,
                text.Name,
                paragraph?.Line ?? 0,
                message);
        }
    }

    private static Dictionary<string, ResolutionParagraph> ByLabel(ResolutionDocument document)
    {
        var result = new Dictionary<string, ResolutionParagraph>(StringComparer.Ordinal);
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
            {
                result.TryAdd(paragraph.Part + ":" + paragraph.Label, paragraph);
            }
        }

        return result;
    }
}
