using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Benchmarks.Driving;

/// <summary>The generator in a project that is opened or built.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class FirstRunBenchmarks
{
    private readonly Compilation compilation = ConsumerProject.Compilation();
    private InMemoryText[] texts = [];

    /// <summary>Gets or sets how many texts the project has.</summary>
    [Params(1, 50, 1000)]
    public int Texts { get; set; }

    [GlobalSetup]
    public void ComposeTexts() => texts = ComposedTexts.Take(Texts);

    [Benchmark]
    public GeneratorDriver FirstRun() => ConsumerProject.Driver(texts).RunGenerators(compilation);

    /// <summary>A generator that lists the files and does nothing with them.</summary>
    [Benchmark]
    public GeneratorDriver FirstRunOfListing() =>
        ConsumerProject.Driver(new ListingGenerator(), texts, ConsumerProject.Options()).RunGenerators(compilation);
}
