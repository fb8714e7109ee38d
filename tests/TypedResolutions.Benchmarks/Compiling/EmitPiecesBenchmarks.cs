using Microsoft.CodeAnalysis;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>What each piece of the contract costs the compiler at least.</summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(5)]
public class EmitPiecesBenchmarks
{
    private SyntaxTree[] plain = [];
    private SyntaxTree[] plainPieces = [];
    private SyntaxTree[] least = [];

    /// <summary>Gets or sets the name of the last of <see cref="ContractPieces"/> that is written.</summary>
    [Params(
        nameof(ContractPieces.Classes),
        nameof(ContractPieces.Instances),
        nameof(ContractPieces.ActorsAndInstruments),
        nameof(ContractPieces.Markers),
        nameof(ContractPieces.Catalogs),
        nameof(ContractPieces.Constructors))]
    public string Pieces { get; set; } = nameof(ContractPieces.Constructors);

    /// <summary>Gets or sets whether the texts are string literals rather than ones of bytes.</summary>
    [Params(false, true)]
    public bool TextAsString { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var texts = CompiledTexts.Of(CompiledTexts.Usual, "none");
        plain = texts.Plain;
        plainPieces = texts.PlainPieces.Value;
        least = CompiledTexts.Least(CompiledTexts.Usual, Enum.Parse<ContractPieces>(Pieces), TextAsString);
    }

    [Benchmark(Baseline = true)]
    public long EmitPlainProperties() => CompiledTexts.Emit(plain, withXml: false);

    [Benchmark]
    public long EmitPlainPropertiesInPieces() => CompiledTexts.Emit(plainPieces, withXml: false);

    [Benchmark]
    public long EmitLeastContract() => CompiledTexts.Emit(least, withXml: false);
}
