using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Benchmarks.Projects;

/// <summary>A project with texts, as the compiler and an editor run the generator for it.</summary>
internal static class ConsumerProject
{
    private static readonly MetadataReference[] References =
    [
        .. Directory.EnumerateFiles(Paths.TargetingPack, "*.dll").Order(StringComparer.Ordinal).Append(Paths.Model)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>Makes a compilation.</summary>
    public static CSharpCompilation Compilation(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Consumer",
        trees,
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true,
            // One thread, so that what else runs on the machine counts less.
            concurrentBuild: false));

    /// <summary>Makes the compilation of a program.</summary>
    public static CSharpCompilation Program(params IEnumerable<SyntaxTree> trees)
    {
        var compilation = Compilation(trees);
        return compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    public static SyntaxTree Parse(string source, DocumentationMode documentation = DocumentationMode.None) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions.WithDocumentationMode(documentation));

    /// <summary>The properties of the project.</summary>
    /// <param name="documentation">How much documentation is generated.</param>
    public static InMemoryOptions Options(string documentation = "full") => new(new Dictionary<string, string>
    {
        ["RootNamespace"] = "Consumer",
        ["TypedResolutionsDocumentation"] = documentation,
    });

    public static GeneratorDriver Driver(IEnumerable<AdditionalText> texts, string documentation = "full") =>
        Driver(new ResolutionGenerator(), texts, Options(documentation));

    public static GeneratorDriver Driver(
        IIncrementalGenerator generator, IEnumerable<AdditionalText> texts, InMemoryOptions options) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], texts, ParseOptions, options);

    /// <summary>Runs the generator on texts and gives the files that it makes.</summary>
    public static IReadOnlyList<string> Generate(IEnumerable<AdditionalText> texts, string documentation = "full")
    {
        var result = Driver(texts, documentation).RunGenerators(Compilation()).GetRunResult().Results.Single();
        return result.Exception is { } exception
            ? throw new InvalidOperationException("The generator failed.", exception)
            : [.. result.GeneratedSources.Select(source => source.SourceText.ToString())];
    }
}
