using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Inputs;

/// <summary>An additional file: what it holds and what the project says about it.</summary>
/// <param name="Path">The path as the compiler has it.</param>
/// <param name="Content">The whole text.</param>
/// <param name="IsResolutionItem">Whether it is a <c>Resolution</c> item, not just any additional file.</param>
/// <param name="Language">The language that its metadata gives; null for none.</param>
/// <param name="Symbol">The symbol that its metadata gives; null for none.</param>
internal sealed record TextFile(string Path, string Content, bool IsResolutionItem, Language? Language, string? Symbol)
{
    private const string ItemGroupMetadata = "build_metadata.AdditionalFiles.SourceItemGroup";
    private const string LanguageMetadata = "build_metadata.AdditionalFiles.Language";
    private const string SymbolMetadata = "build_metadata.AdditionalFiles.Symbol";

    public static TextFile Read(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input,
        CancellationToken cancellationToken) =>
        Read(input.File, input.Options.GetOptions(input.File), cancellationToken);

    public static TextFile Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        var content = file.GetText(cancellationToken)?.ToString() ?? string.Empty;
        return new TextFile(
            file.Path,
            content,
            string.Equals(Value(options, ItemGroupMetadata), "Resolution", StringComparison.Ordinal),
            LanguageCodes.TryParse(Value(options, LanguageMetadata), out var language) ? language : null,
            Value(options, SymbolMetadata));
    }

    public ResolutionParseOptions ToParseOptions() => new() { Path = Path, Language = Language, Symbol = Symbol };

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
