using System.Diagnostics;

namespace TypedResolutions.Text.Tests;

/// <summary>Holds that work grows with its input and no faster. Noise of the machine is given several chances.</summary>
internal static class LinearTime
{
    private const int Attempts = 6;
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
            var watch = Stopwatch.StartNew();
            work(text);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return Math.Max(best, 0.2);
    }
}
