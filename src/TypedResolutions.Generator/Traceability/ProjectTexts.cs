using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Readings;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Traceability;

/// <summary>
/// The texts of the project with their places, read when they are first asked for: a project without a policy, or with
/// one that is fulfilled, reads none.
/// </summary>
internal sealed class ProjectTexts
{
    private readonly Lazy<ILookup<string, PlacedPart>> parts;

    public ProjectTexts(AnalyzerOptions options, CancellationToken cancellationToken) => parts = new(
        () => Read(options, cancellationToken),
        LazyThreadSafetyMode.ExecutionAndPublication);

    public bool Has(string symbol) => parts.Value.Contains(symbol);

    public bool IsOf(AdditionalText file, string symbol) => parts.Value[symbol].Any(part => part.Text.File == file);

    /// <summary>Finds the line on which a paragraph starts.</summary>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="label">The label of the paragraph.</param>
    /// <param name="language">The language that answers, whose text is preferred.</param>
    /// <returns>The file and the place; null where the project has no such text.</returns>
    public (AdditionalText File, Location Place)? Find(string symbol, string label, Language language)
    {
        foreach (var (text, part) in parts.Value[symbol]
            .OrderBy(part => part.Text.Reading.Language == language ? 0 : 1)
            .ThenBy(static part => part.Text.File.Path, StringComparer.Ordinal))
        {
            if (part.Find(label) is { } span)
            {
                return (text.File, text.FirstLineOf(span));
            }
        }

        return null;
    }

    private static ILookup<string, PlacedPart> Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var registry = RegistryContents.Of(options, cancellationToken);
        return options.AdditionalFiles
            .Select(file => ProjectText.Read(
                file, options.AnalyzerConfigOptionsProvider.GetOptions(file), registry, cancellationToken))
            .OfType<ProjectText>()
            .SelectMany(static text => text.Reading.Parts.Select(part => new PlacedPart(text, part)))
            .ToLookup(static placed => placed.Part.Symbol, StringComparer.Ordinal);
    }

    private readonly record struct PlacedPart(ProjectText Text, ReadPart Part);

    private sealed record ProjectText(AdditionalText File, TextFile Content, TextReading Reading)
    {
        public static ProjectText? Read(
            AdditionalText file,
            AnalyzerConfigOptions options,
            RegistryContents registry,
            CancellationToken cancellationToken)
        {
            var content = TextFile.Read(file, options, cancellationToken);
            return SharedReadings.Of(content, registry, cancellationToken) is { } reading
                ? new ProjectText(file, content, reading)
                : null;
        }

        public Location FirstLineOf(SourceSpan paragraph)
        {
            var start = Math.Min(Math.Max(paragraph.Start, 0), Content.Content.Length);
            var end = Content.Content.IndexOfAny(['\r', '\n'], start);
            var length = (end < 0 ? Content.Content.Length : end) - start;
            return TextLocation.Of(
                new SourceSpan(start, Math.Min(length, Math.Max(paragraph.Length, 0))), Reading.Lines, Content);
        }
    }
}
