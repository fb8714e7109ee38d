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
        var medians = actions
            .Zip(InTurn.Medians(actions, warmups: 0, Rounds, action => Milliseconds(program, action)))
            .ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);
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

    private static double Milliseconds(ConsumerProgram program, string action)
    {
        var start = Stopwatch.GetTimestamp();
        program.Run(action);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
