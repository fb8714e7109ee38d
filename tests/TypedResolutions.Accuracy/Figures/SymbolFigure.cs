using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>The symbol, as index or file name have it.</summary>
internal sealed class SymbolFigure(bool fromTextAlone) : Figure
{
    public override string Name => fromTextAlone ? "symbol-from-text" : "symbol";

    public override string Title => fromTextAlone ? "symbol, from the text alone" : "symbol";

    public override double? Target => fromTextAlone ? null : 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        var document = fromTextAlone ? text.DocumentWithoutPath : text.Document;
        if (text.Symbol is { } expected && document is not null)
        {
            var isSame = string.Equals(document.Symbol, expected.Canonical, StringComparison.Ordinal);
            tally.Check(isSame, text.Name, 0, $"{document.Symbol ?? "none"} instead of {expected.Canonical}");
        }
    }
}
