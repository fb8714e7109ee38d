using System.Diagnostics;

namespace TypedResolutions.Text.Folding;

/// <summary>
/// Counts the characters that the parser looks at, so that a test can hold its work to grow with the text and no faster
/// without a clock. Compiled into debug builds alone.
/// </summary>
internal static class StepCounter
{
    [ThreadStatic]
    private static long steps;

    /// <summary>Whether this build counts.</summary>
    public const bool IsCounting =
#if COUNT_STEPS
        true;
#else
        false;
#endif

    /// <summary>Gets the steps of this thread since the last <see cref="Reset"/>.</summary>
    public static long Steps => steps;

    public static void Reset() => steps = 0;

    [Conditional("COUNT_STEPS")]
    public static void Count(int count = 1) => steps += count;
}
