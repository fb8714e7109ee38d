namespace TypedResolutions.Benchmarks.Running;

/// <summary>
/// A program with 500 resolutions, a new process each time: starting, touching a little, walking all by light handles,
/// by a shared type and by the classes.
/// </summary>
[InProcess]
[WarmupCount(2)]
[IterationCount(10)]
public class WalkBenchmarks
{
    private const int Resolutions = 500;
    private static readonly Lazy<ConsumerProgram> Program = new(() => ConsumerProgram.Managed(Resolutions));

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
    public void Build() => _ = Program.Value;

    [Benchmark]
    public string Run() => Program.Value.Run(Action);
}
