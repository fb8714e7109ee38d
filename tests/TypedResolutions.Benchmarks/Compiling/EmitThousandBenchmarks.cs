using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>A thousand resolutions in one project.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class EmitThousandBenchmarks
{
    private SyntaxTree[] generated = [];
    private SyntaxTree[] plain = [];
    private SyntaxTree[] bare = [];

    [GlobalSetup]
    public void Generate()
    {
        var texts = CompiledTexts.Of(CompiledTexts.Thousand, "full");
        generated = texts.Generated;
        plain = texts.Plain;
        bare = texts.Bare;
    }

    [Benchmark(Baseline = true)]
    public long EmitPlainProperties() => CompiledTexts.Emit(plain, withXml: false);

    [Benchmark]
    public long EmitGeneratedCode() => CompiledTexts.Emit(generated, withXml: false);

    [Benchmark]
    public long EmitBareClasses() => CompiledTexts.Emit(bare, withXml: false);
}
