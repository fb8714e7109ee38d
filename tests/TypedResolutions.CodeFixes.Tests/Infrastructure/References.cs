using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Generator;

namespace TypedResolutions.CodeFixes.Tests.Infrastructure;

/// <summary>What code under test is compiled against: the framework and the run-time model, from where the build has them.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Directory.EnumerateFiles(Metadata("TargetingPackFolder"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Append(Path.Combine(Metadata("ModelFolder"), "TypedResolutions.dll"))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Compiles a project with the resolution of the sample.</summary>
    public static MetadataReference Compile(string source)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp11);
        var compilation = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(source, options)],
            All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver
            .Create([new ResolutionGenerator().AsSourceGenerator()], [new SampleFile()], options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var assembly = new MemoryStream();
        Assert.Empty(generated.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }

    public static string Metadata(string key) => typeof(References).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;

    private sealed class SampleFile : AdditionalText
    {
        public override string Path => SampleText.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(SampleText.Content);
    }
}
