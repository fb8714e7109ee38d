using Microsoft.CodeAnalysis;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>What the compiler does with the generated code, beside the same paragraphs as plain properties.</summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(5)]
public class EmitBenchmarks
{
    private SyntaxTree[] generated = [];
    private SyntaxTree[] plain = [];
    private SyntaxTree[] plainPieces = [];
    private SyntaxTree[] plainStrings = [];
    private SyntaxTree[] bare = [];

    /// <summary>Gets or sets how much documentation is generated, and whether the compiler reads it (<c>+xml</c>).</summary>
    [Params("full", "summary", "none", "full+xml", "summary+xml")]
    public string Documentation { get; set; } = "full";

    [GlobalSetup]
    public void Generate()
    {
        var texts = CompiledTexts.Of(CompiledTexts.Usual, Documentation);
        generated = texts.Generated;
        plain = texts.Plain;
        plainPieces = texts.PlainPieces.Value;
        plainStrings = texts.PlainStrings.Value;
        bare = texts.Bare;
    }

    [Benchmark(Baseline = true)]
    public long EmitPlainProperties() => Emit(plain);

    [Benchmark]
    public long EmitPlainPropertiesInPieces() => Emit(plainPieces);

    [Benchmark]
    public long EmitPlainPropertiesOfStrings() => Emit(plainStrings);

    [Benchmark]
    public long EmitGeneratedCode() => Emit(generated);

    [Benchmark]
    public long EmitBareClasses() => Emit(bare);

    private long Emit(SyntaxTree[] trees) => CompiledTexts.Emit(trees, withXml: Documentation.EndsWith("+xml", StringComparison.Ordinal));
}
