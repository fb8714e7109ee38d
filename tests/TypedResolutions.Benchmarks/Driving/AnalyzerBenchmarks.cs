using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Benchmarks.Driving;

/// <summary>
/// The analyzer of texts, which a build runs behind the generator over the same texts, and an editor again after each
/// keystroke in a C# file. What the generator has read it does not read again.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 5)]
public class AnalyzerBenchmarks
{
    private readonly Compilation compilation = ConsumerProject.Compilation(ConsumerProject.Parse("class Program { }"));
    private InMemoryText[] texts = [];

    /// <summary>Gets or sets how many texts the project has.</summary>
    [Params(50, 1000)]
    public int Texts { get; set; }

    /// <summary>Composes texts that nobody has read.</summary>
    [IterationSetup(Targets = [nameof(Generate), nameof(AnalyzeAlone)])]
    public void ComposeTexts() => texts = ComposedTexts.Take(Texts);

    /// <summary>Composes texts, and has the generator read them.</summary>
    [IterationSetup(Target = nameof(AnalyzeBehindTheGenerator))]
    public void ReadTexts()
    {
        ComposeTexts();
        Generate();
    }

    /// <summary>The generator, with no analyzer behind it.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver Generate() => ConsumerProject.Driver(texts).RunGenerators(compilation);

    /// <summary>The analyzer where the generator has run, as in every build and after every keystroke.</summary>
    [Benchmark]
    public int AnalyzeBehindTheGenerator() => Analyze();

    /// <summary>The analyzer where nobody has read the texts.</summary>
    [Benchmark]
    public int AnalyzeAlone() => Analyze();

    private int Analyze() => compilation
        .WithAnalyzers([new ResolutionTextAnalyzer()], new AnalyzerOptions([.. texts], ConsumerProject.Options()))
        .GetAnalyzerDiagnosticsAsync()
        .GetAwaiter()
        .GetResult()
        .Length;
}
