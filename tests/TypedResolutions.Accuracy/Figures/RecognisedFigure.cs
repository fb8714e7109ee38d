using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Files that read as a resolution or statement.</summary>
internal sealed class RecognisedFigure : Figure
{
    public override string Name => "recognised";

    public override string Title => "recognised as a resolution";

    public override double? Target => 99;

    public override void Measure(CorpusText text, Tally tally) =>
        tally.Check(text.Document is { IsResolution: true }, text.Name, 0, "does not read as a resolution");
}
