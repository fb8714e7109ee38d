using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Diagnostics;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Runs the analyzer of texts as the compiler does.</summary>
internal static class AnalyzedConsumer
{
    /// <summary>Gets what the analyzer says of a project's texts, in the order of the files.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(
        AnalyzerConfigOptionsProvider options,
        CSharpCompilationOptions? compilationOptions,
        params AdditionalText[] texts)
    {
        var consumer = new Consumer();
        Compilation compilation = consumer.Compilation();
        if (compilationOptions is not null)
        {
            compilation = compilation.WithOptions(compilationOptions);
        }

        var diagnostics = await compilation
            .WithAnalyzers(
                [new ResolutionTextAnalyzer()],
                new AnalyzerOptions([.. texts], options))
            .GetAnalyzerDiagnosticsAsync();
        return
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>Gets what the analyzer says of a project's texts where nothing is configured.</summary>
    public static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(params AdditionalText[] texts) =>
        AnalyzeAsync(new InMemoryOptions(ImmutableDictionary<string, string>.Empty), WithoutWarningsAsErrors, texts);

    /// <summary>Gets options under which severities are those of the diagnostics.</summary>
    public static CSharpCompilationOptions WithoutWarningsAsErrors => new(OutputKind.DynamicallyLinkedLibrary);
}
