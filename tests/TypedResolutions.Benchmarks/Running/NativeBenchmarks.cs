namespace TypedResolutions.Benchmarks.Running;

/// <summary>The same as a native program of 100 resolutions; as a trimmed one where the machine cannot make a native one.</summary>
[InProcess]
[WarmupCount(2)]
[IterationCount(10)]
public class NativeBenchmarks
{
    private const int Resolutions = 100;
    private static readonly Lazy<ConsumerProgram> Program = new(() => ConsumerProgram.AheadOfTime(Resolutions));

    /// <summary>Gets or sets what the program does.</summary>
    [Params(
        ConsumerAction.Nothing,
        ConsumerAction.OneParagraph,
        ConsumerAction.Catalog,
        ConsumerAction.WalkHandles,
        ConsumerAction.WalkShared,
        ConsumerAction.WalkClasses,
        ConsumerAction.SearchHandles,
        ConsumerAction.SearchShared,
        ConsumerAction.FilterHandles,
        ConsumerAction.FilterShared)]
    public string Action { get; set; } = ConsumerAction.Nothing;

    [GlobalSetup]
    public void Publish() => _ = Program.Value;

    [Benchmark]
    public string Run() => Program.Value.Run(Action);
}
