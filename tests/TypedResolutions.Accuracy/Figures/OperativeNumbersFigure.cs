using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Files with numbered operative paragraphs whose numbers run 1..N in each part and section.</summary>
internal sealed class OperativeNumbersFigure : Figure
{
    public override string Name => "numbers";

    public override string Title => "files with operative numbers 1..N";

    public override double? Target => 97;

    public override void Measure(CorpusText text, Tally tally)
    {
        var breaks = new List<string>();
        var line = 0;
        var last = 0;
        var restarts = true;
        var any = false;
        foreach (var paragraph in text.Document?.Paragraphs ?? [])
        {
            if (paragraph.Kind != ParagraphKind.Operative || paragraph.Level > 1)
            {
                restarts |= paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Preambular;
                continue;
            }

            if (paragraph.Number.Count != 1
                || !int.TryParse(paragraph.Number[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            any = true;
            if (number != last + 1 && !(restarts && number == 1))
            {
                breaks.Add($"{number} behind {last} (line {paragraph.Line})");
                line = line == 0 ? paragraph.Line : line;
            }

            last = number;
            restarts = false;
        }

        if (any)
        {
            tally.Check(breaks.Count == 0, text.Name, line, string.Join("; ", breaks));
        }
    }
}
