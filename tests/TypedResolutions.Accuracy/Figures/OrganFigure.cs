using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>The adopting organ, as the symbol's series tells it.</summary>
internal sealed class OrganFigure : Figure
{
    public override string Name => "organ";

    public override string Title => "organ";

    public override double? Target => 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Symbol is { } expected && text.Document is { } document)
        {
            tally.Check(document.Organ == expected.Organ, text.Name, 0, $"{document.Organ} instead of {expected.Organ}");
        }
    }
}
