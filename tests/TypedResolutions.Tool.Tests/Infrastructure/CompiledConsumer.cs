using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Generator;

namespace TypedResolutions.Tool.Tests.Infrastructure;

/// <summary>A program that implements paragraphs, compiled into a folder.</summary>
internal static class CompiledConsumer
{
    /// <summary>Writes the assembly.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="source">The code.</param>
    /// <param name="version">The version of C#: 9 carries texts in string literals, 11 in UTF-8 literals.</param>
    /// <param name="texts">The texts by their paths.</param>
    /// <param name="references">What else the program references.</param>
    /// <returns>The path of the assembly.</returns>
    public static string Write(
        TemporaryFolder folder,
        string name,
        string source,
        LanguageVersion version,
        IReadOnlyDictionary<string, string> texts,
        params string[] references) =>
        Write(folder, name, new Dictionary<string, string> { [string.Empty] = source }, version, texts, null, references);

    /// <summary>Writes an assembly of several files, with debugging symbols in a format, or without.</summary>
    public static string Write(
        TemporaryFolder folder,
        string name,
        IReadOnlyDictionary<string, string> sources,
        LanguageVersion version,
        IReadOnlyDictionary<string, string> texts,
        DebugInformationFormat? symbols,
        params string[] references)
    {
        var options = new CSharpParseOptions(version);
        var compilation = CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, options, source.Key, Encoding.UTF8)),
            Directory.EnumerateFiles(Metadata("TargetingPackFolder"), "*.dll")
                .Append(Metadata("Model"))
                .Concat(references)
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver
            .Create(
                [new ResolutionGenerator().AsSourceGenerator()],
                texts.Select(text => new TextInMemory(text.Key, text.Value)),
                options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var path = Path.Combine(folder.Path, name + ".dll");
        var result = symbols is { } format
            ? generated.Emit(path, format, Path.ChangeExtension(path, ".pdb"))
            : generated.Emit(path);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return path;
    }

    private static EmitResult Emit(this Compilation compilation, string path, DebugInformationFormat symbols, string symbolsPath)
    {
        using var assembly = File.Create(path);
        using var beside = symbols == DebugInformationFormat.PortablePdb ? File.Create(symbolsPath) : null;
        return compilation.Emit(assembly, beside, options: new EmitOptions(debugInformationFormat: symbols, pdbFilePath: symbolsPath));
    }

    private static string Metadata(string key) => typeof(CompiledConsumer).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
