using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Labels;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Counts agreement with a label; the labels' own faults are counted apart.</summary>
internal static class LabelComparison
{
    public static void Count(
        Tally tally, CorpusText text, LabelledBlock block, string line, string what, bool isGood, string message)
    {
        if (!isGood && LabelFaults.ReasonOf(text.Name, block, line, what) is { } reason)
        {
            tally.Excused.Add(new Shortfall(text.Name, block.Line, message + ": " + reason));
            return;
        }

        tally.Check(isGood, text.Name, block.Line, message);
    }
}
