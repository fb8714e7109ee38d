using System.Diagnostics;

namespace TypedResolutions.Benchmarks.Building;

/// <summary>Runs the <c>dotnet</c> command and measures it with all processes that it starts.</summary>
internal static class Build
{
    public static MeasuredBuild Run(string folder, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var tree = OperatingSystem.IsLinux() ? new ProcessTree(process.Id) : null;
        do
        {
            tree?.Sample();
        }
        while (!process.WaitForExit(ProcessTree.Interval));

        var wall = Stopwatch.GetElapsedTime(start);
        tree?.End();
        return process.ExitCode == 0
            ? new MeasuredBuild(wall, tree?.Processor, tree?.PeakBytes)
            : throw new InvalidOperationException(string.Join(' ', arguments) + " failed: " + output.GetAwaiter().GetResult());
    }
}
