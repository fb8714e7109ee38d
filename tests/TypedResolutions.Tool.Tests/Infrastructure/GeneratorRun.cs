using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator;

namespace TypedResolutions.Tool.Tests.Infrastructure;

/// <summary>What the generator tells of the files of a folder, written as the tool writes it.</summary>
internal static class GeneratorRun
{
    /// <summary>Runs the generator.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">The language in which the project wants its resolutions to answer.</param>
    /// <returns>The lines, in no certain order.</returns>
    public static IEnumerable<string> LinesOf(TemporaryFolder folder, string language)
    {
        var compilation = CSharpCompilation.Create("Parallel");
        return CSharpGeneratorDriver
            .Create(
                [new ResolutionGenerator().AsSourceGenerator()],
                Directory.EnumerateFiles(folder.Path).Select(file => new TextInMemory(file, File.ReadAllText(file))),
                new CSharpParseOptions(LanguageVersion.CSharp11),
                new Options(language))
            .RunGenerators(compilation)
            .GetRunResult()
            .Diagnostics
            .Select(LineOf);
    }

    private static string LineOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {SeverityOf(diagnostic)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string SeverityOf(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";

    private sealed class Options(string language) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(language);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(string language) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.TypedResolutionsLanguage" ? language : null;
            return value is not null;
        }
    }
}
