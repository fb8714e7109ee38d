using System.Diagnostics;

namespace TypedResolutions.Benchmarks.Building;

/// <summary>
/// A process and all that it starts, sampled from <c>/proc</c>. The time of a process that has ended is that of its last
/// sample, so that each may lose one interval.
/// </summary>
internal sealed class ProcessTree(int root)
{
    private const int TicksPerSecond = 100;

    private readonly Dictionary<int, SampledProcess> members = [];

    /// <summary>Gets the time between two samples.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(100);

    public TimeSpan Processor => TimeSpan.FromSeconds((double)members.Values.Sum(static process => process.Ticks) / TicksPerSecond);

    public long PeakBytes { get; private set; }

    /// <summary>Reads what all have used, and who has started others; a process stays one of them when its parent ends.</summary>
    public void Sample()
    {
        var bytes = 0L;
        foreach (var process in SampledProcess.All().OrderBy(static process => process.Start))
        {
            if (process.Id == root || IsMember(process) || members.ContainsKey(process.Parent))
            {
                members[process.Id] = process;
                bytes += process.Bytes;
            }
        }

        PeakBytes = Math.Max(PeakBytes, bytes);
    }

    /// <summary>Ends those that outlive the first one, such as the compiler server that it has started.</summary>
    public void End()
    {
        foreach (var process in SampledProcess.All().Where(IsMember))
        {
            try
            {
                using var left = Process.GetProcessById(process.Id);
                left.Kill();
                left.WaitForExit();
            }
            catch (ArgumentException)
            {
                // It has ended by itself meanwhile.
            }
        }
    }

    /// <summary>Tells by its start that a process is not another one that was given the same number.</summary>
    private bool IsMember(SampledProcess process) => members.TryGetValue(process.Id, out var member) && member.Start == process.Start;
}
