using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>The language, as index or file name have it.</summary>
internal sealed class LanguageFigure(bool fromTextAlone) : Figure
{
    public override string Name => fromTextAlone ? "language-from-text" : "language";

    public override string Title => fromTextAlone ? "language, from the text alone" : "language";

    public override double? Target => 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        var document = fromTextAlone ? text.DocumentWithoutPath : text.Document;
        if (text.Language is { } expected && document is not null)
        {
            tally.Check(document.Language == expected, text.Name, 0, $"{document.Language} instead of {expected}");
        }
    }
}
