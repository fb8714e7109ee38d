using System.Diagnostics;
using TypedResolutions.Benchmarks.Running;

namespace TypedResolutions.Benchmarks.Turns;

/// <summary>New processes of the consumer program do one thing each, in turn; told are the medians of the wall time.</summary>
internal static class RunInTurn
{
    /// <summary>The argument that asks for it.</summary>
    public const string Command = "run-in-turn";

    private const int Rounds = 24;
    private const int ManagedResolutions = 500;
    private const int NativeResolutions = 100;

    private static readonly (string Handles, string Shared)[] Pairs =
    [
        (ConsumerAction.WalkHandles, ConsumerAction.WalkShared),
        (ConsumerAction.SearchHandles, ConsumerAction.SearchShared),
        (ConsumerAction.FilterHandles, ConsumerAction.FilterShared),
    ];

    /// <summary>Measures, and writes the tables as Markdown.</summary>
    public static void Write(TextWriter output)
    {
        Write(output, ConsumerProgram.Managed(ManagedResolutions), ManagedResolutions);
        Write(output, ConsumerProgram.AheadOfTime(NativeResolutions), NativeResolutions);
    }

    private static void Write(TextWriter output, ConsumerProgram program, int resolutions)
    {
        string[] actions = [ConsumerAction.Nothing, ConsumerAction.OneParagraph, ConsumerAction.Catalog, .. Pairs.SelectMany(static pair => new[] { pair.Handles, pair.Shared })];
        var times = actions.ToDictionary(static action => action, static _ => new List<double>(), StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < actions.Length; turn++)
            {
                var action = actions[(turn + round) % actions.Length];
                var start = Stopwatch.GetTimestamp();
                program.Run(action);
                times[action].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var medians = times.ToDictionary(static pair => pair.Key, static pair => pair.Value.Order().ElementAt(pair.Value.Count / 2), StringComparer.Ordinal);
        output.WriteLine(FormattableString.Invariant($"| {program.Kind}, {resolutions} resolutions | ms |"));
        output.WriteLine("|---|---:|");
        foreach (var action in actions)
        {
            output.WriteLine(FormattableString.Invariant($"| {action} | {medians[action]:0} |"));
        }

        var nothing = medians[ConsumerAction.Nothing];
        foreach (var (handles, shared) in Pairs)
        {
            output.WriteLine(FormattableString.Invariant(
                $"| {handles} / {shared}, start-up taken off | {(medians[handles] - nothing) / (medians[shared] - nothing):0.00} |"));
        }
    }
}
