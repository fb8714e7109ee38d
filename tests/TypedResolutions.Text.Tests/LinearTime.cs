namespace TypedResolutions.Text.Tests;

/// <summary>
/// Holds that work grows with its input and no faster. Counts the processor's time rather than the clock's, since on a busy
/// machine long work is interrupted more often than short work; so nothing else may run beside it in the process.
/// </summary>
internal static class LinearTime
{
    /// <summary>The name of the collection that test classes of this kind belong to.</summary>
    public const string Collection = "Linear time";

    private const int Attempts = 4;
    private const int Growth = 8;
    private const double Tolerance = 4;

    /// <summary>Runs the work on a text of parts, and on one eight times as long.</summary>
    public static void Assert(string part, int times, Action<string> work)
    {
        var small = string.Concat(Enumerable.Repeat(part, times));
        var large = string.Concat(Enumerable.Repeat(part, times * Growth));
        work(small);
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && ratio > Growth * Tolerance; attempt++)
        {
            ratio = Measure(large, work) / Measure(small, work);
        }

        Xunit.Assert.True(ratio <= Growth * Tolerance, $"{Growth} times the text took {ratio:F1} times as long");
    }

    private static double Measure(string text, Action<string> work)
    {
        var best = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work(text);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return Math.Max(best, 0.3);
    }
}
