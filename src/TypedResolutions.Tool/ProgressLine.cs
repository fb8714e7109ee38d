using System.Globalization;

namespace TypedResolutions.Tool;

/// <summary>A line on the terminal that tells how far a long run is, and is gone at its end.</summary>
internal sealed class ProgressLine(Terminal terminal, int total, TimeProvider time)
{
    private const string ToLineStart = "\r";
    private const string ClearLine = "\r\e[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long start = time.GetTimestamp();
    private TimeSpan shownAt = TimeSpan.Zero;

    private bool IsShown => shownAt > TimeSpan.Zero;

    public void Report(int done)
    {
        var elapsed = time.GetElapsedTime(start);
        if (terminal.ShowsProgress && elapsed >= Patience && elapsed - shownAt >= Interval)
        {
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{ToLineStart}{done} of {total} files"));
            shownAt = elapsed;
        }
    }

    /// <summary>Takes the line away, so that something else can be written in its place.</summary>
    public void Clear()
    {
        if (IsShown)
        {
            terminal.Error.Write(ClearLine);
        }
    }
}
