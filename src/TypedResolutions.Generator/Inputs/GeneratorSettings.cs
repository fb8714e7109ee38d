using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Inputs;

/// <summary>What the project's properties ask for.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Language">The language in which they answer, where the text is there; null for the usual order.</param>
/// <param name="Documentation">How much of a paragraph its documentation tells.</param>
internal sealed record GeneratorSettings(string Namespace, Language? Language, DocumentationDetail Documentation)
{
    private const string NamespaceProperty = "build_property.TypedResolutionsNamespace";
    private const string RootNamespaceProperty = "build_property.RootNamespace";
    private const string LanguageProperty = "build_property.TypedResolutionsLanguage";
    private const string DocumentationProperty = "build_property.TypedResolutionsDocumentation";

    public static GeneratorSettings Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = provider.GlobalOptions;
        return new GeneratorSettings(
            NamespaceName.Of(Value(options, NamespaceProperty), Value(options, RootNamespaceProperty)),
            LanguageCodes.TryParse(Value(options, LanguageProperty), out var language) ? language : null,
            DetailOf(Value(options, DocumentationProperty)));
    }

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static DocumentationDetail DetailOf(string? value)
    {
        if (string.Equals(value, "none", StringComparison.OrdinalIgnoreCase))
        {
            return DocumentationDetail.None;
        }

        return string.Equals(value, "summary", StringComparison.OrdinalIgnoreCase)
            ? DocumentationDetail.Summary
            : DocumentationDetail.Full;
    }
}
