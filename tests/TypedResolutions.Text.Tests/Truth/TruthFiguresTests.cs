using TypedResolutions.Accuracy.Truths;
using TypedResolutions.Text.Tests.Annotation;

namespace TypedResolutions.Text.Tests.Truth;

/// <summary>The texts that were read by hand, each kind of fact at its target.</summary>
public sealed class TruthFiguresTests
{
    [SkippableTheory]
    [InlineData(FactKind.Citations)]
    [InlineData(FactKind.NamedInstruments)]
    [InlineData(FactKind.Actors)]
    [InlineData(FactKind.Addressees)]
    [InlineData(FactKind.Verbs)]
    internal void What_a_reader_found_is_found(FactKind kind)
    {
        var comparisons = TruthRun.Compare(SharedTexts.Path("."));
        var total = TruthRun.Total(comparisons, kind);

        Assert.True(comparisons.Count > 8, "A text is missing.");
        Assert.True(
            total.F1 >= TruthTargets.Of(kind),
            $"{kind} {total.F1:0.000}\n" + string.Join('\n', comparisons.SelectMany(static comparison => comparison.Differences)));
    }
}
