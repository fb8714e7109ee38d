using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Readings;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Inputs;

/// <summary>An additional file: what it holds and what the project says about it.</summary>
/// <param name="Path">The path as the compiler has it.</param>
/// <param name="Content">The whole text.</param>
/// <param name="Role">What the project says that it is.</param>
/// <param name="Language">The language that its metadata gives; null for none.</param>
/// <param name="Symbol">The symbol that its metadata gives; null for none.</param>
internal sealed record TextFile(string Path, string Content, FileRole Role, Language? Language, string? Symbol)
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
        var content = file.GetText(cancellationToken) is { } text ? SharedContents.Of(text) : string.Empty;
        return new TextFile(
            file.Path,
            content,
            RoleOf(options),
            LanguageCodes.TryParse(Value(options, LanguageMetadata), out var language) ? language : null,
            Value(options, SymbolMetadata));
    }

    public static FileRole RoleOf(AnalyzerConfigOptions options) => FileRoles.Of(Value(options, ItemGroupMetadata));

    /// <summary>Parses the file; null where it is none of the texts that are taken.</summary>
    /// <param name="registry">The actors and instruments that are known.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public ResolutionDocument? Parse(RegistryContents registry, CancellationToken cancellationToken)
    {
        if (Role == FileRole.Registry)
        {
            return null;
        }

        var options = new ResolutionParseOptions
        {
            Path = Path,
            Language = Language,
            Symbol = Symbol,
            Registry = SharedRegistries.Of(registry),
        };
        return Role == FileRole.Resolution || ResolutionParser.LooksLikeResolution(Content, options)
            ? ResolutionParser.Parse(Content, options, cancellationToken)
            : null;
    }

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
