namespace TypedResolutions.Tool.Tests;

public sealed class ProgressLineTests
{
    [Fact]
    public void A_long_run_shows_where_it_is_and_clears_the_line() =>
        Assert.Equal("\r1 of 3 files\r\e[K", Run(isTerminal: true, TimeSpan.FromSeconds(2)));

    [Fact]
    public void A_short_run_shows_nothing() => Assert.Empty(Run(isTerminal: true, TimeSpan.FromMilliseconds(500)));

    [Fact]
    public void A_file_gets_no_progress() => Assert.Empty(Run(isTerminal: false, TimeSpan.FromSeconds(2)));

    private static string Run(bool isTerminal, TimeSpan elapsed)
    {
        using var error = new StringWriter();
        var clock = new Clock();
        var progress = new ProgressLine(new Terminal(TextWriter.Null, error, isTerminal), total: 3, clock);
        clock.Elapsed = elapsed;

        progress.Report(1);
        progress.Report(2);
        progress.Clear();

        return error.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;
    }
}
