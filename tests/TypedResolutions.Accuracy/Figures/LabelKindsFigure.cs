using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Labels;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Labelled blocks whose kind is ours: preambular, operative, heading, or no paragraph at all.</summary>
internal sealed class LabelKindsFigure : Figure
{
    public override string Name => "label-kinds";

    public override string Title => "labels: kind of block";

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
            if (elements.IsBlank(block.Line))
            {
                continue;
            }

            var element = elements.At(block.Line);
            var expected = block.Type == "paragraph" ? block.ParagraphType : block.Type;
            LabelComparison.Count(
                tally,
                text,
                block,
                elements.TextOf(block.Line),
                "kind",
                IsRight(expected, element, elements, block.Line),
                $"{NameOf(element)} instead of {expected}");
        }
    }

    private static bool IsRight(string expected, ResolutionParagraph? element, ElementsByLine elements, int line)
    {
        // The labels know no annexes: an annex is back matter or paragraphs to them, as it comes.
        if (element?.Kind == ParagraphKind.Annex && elements.IsBelowAnnexHeading(line))
        {
            return true;
        }

        return expected switch
        {
            "preambular" => element?.Kind == ParagraphKind.Preambular,
            "operative" => element?.Kind == ParagraphKind.Operative,
            // A goal is a heading that targets hang on; the letter and title of a part are said of the part.
            "heading" => element is null
                ? elements.IsPartHeading(line)
                : element.Kind == ParagraphKind.Heading || element.Label.Contains("Goal", StringComparison.Ordinal),
            "" => element is not null,
            "backmatter" or "footer" => element is null || (element.Kind == ParagraphKind.Heading && elements.IsBelowAnnexHeading(line)),
            _ => element is null,
        };
    }

    private static string NameOf(ResolutionParagraph? element) => element is null ? "no paragraph" : $"{element.Kind} {element.Label}";
}
