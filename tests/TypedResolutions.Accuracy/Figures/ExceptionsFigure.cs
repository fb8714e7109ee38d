using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Files on which the parser throws.</summary>
internal sealed class ExceptionsFigure : Figure
{
    public override string Name => "exceptions";

    public override string Title => "exceptions";

    public override double? Target => 0;

    public override FigureUnit Unit => FigureUnit.Losses;

    public override void Measure(CorpusText text, Tally tally) =>
        tally.Check(text.Exception is null, text.Name, 0, text.Exception ?? string.Empty);
}
