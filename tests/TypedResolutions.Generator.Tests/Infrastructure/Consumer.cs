using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>A project that uses the generator: its texts, sources, properties, language version and target framework.</summary>
internal sealed record Consumer
{
    /// <summary>What the .NET SDK silences in every project: a library built against an older framework.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> SdkSuppressions = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    public ImmutableArray<AdditionalText> Texts { get; init; } = [];

    public string AssemblyName { get; init; } = "Consumer";

    /// <summary>Gets the references beside the target framework's.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Consumer");

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public string TargetFramework { get; init; } = "net10.0";

    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public CSharpParseOptions ParseOptions => new(LanguageVersion, Documentation);

    public InMemoryOptions Options => new(Properties);

    public static Consumer Of(params AdditionalText[] texts) => new() { Texts = [.. texts] };

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        AssemblyName,
        Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{index}.cs")),
        [.. Infrastructure.TargetFramework.ReferencesOf(TargetFramework), .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: SdkSuppressions,
            deterministic: true));

    /// <summary>Makes a driver that records its steps.</summary>
    public CSharpGeneratorDriver Driver() => Driver(trackSteps: true);

    /// <summary>Makes a driver.</summary>
    /// <remarks>
    /// With tracking, a driver whose texts were removed loses outputs in its next run: its combining node counts the
    /// removed item as one that is still there. Compilers and editors do not track.
    /// </remarks>
    public CSharpGeneratorDriver Driver(bool trackSteps) => CSharpGeneratorDriver.Create(
        [new ResolutionGenerator().AsSourceGenerator()],
        Texts,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));

    /// <summary>Runs the generator and compiles the whole.</summary>
    public GeneratedConsumer Run()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out _);
        return new GeneratedConsumer(driver, compilation);
    }
}
