using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Tests;

/// <summary>Holds that work grows with its input and no faster: counted in steps, so the machine's load says nothing.</summary>
internal static class LinearSteps
{
    private const int Growth = 4;
    private const double Tolerance = 1.3;

    /// <summary>Runs the work on a text of parts, and on one four times as long.</summary>
    public static void Assert(string part, int times, Action<string> work)
    {
        Skip.IfNot(StepCounter.IsCounting, "Steps are counted in debug builds alone.");
        var small = Count(string.Concat(Enumerable.Repeat(part, times)), work);
        var large = Count(string.Concat(Enumerable.Repeat(part, times * Growth)), work);

        Xunit.Assert.True(small > 0, "no step was counted");
        Xunit.Assert.True(
            large <= small * Growth * Tolerance, $"{Growth} times the text took {(double)large / small:F1} times the steps");
    }

    private static long Count(string text, Action<string> work)
    {
        StepCounter.Reset();
        work(text);
        return StepCounter.Steps;
    }
}
