using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Traceability;

/// <summary>
/// The texts of the project with their places, read when they are first asked for: a project without a policy, or with
/// one that is fulfilled, reads none.
/// </summary>
internal sealed class ProjectTexts
{
    private readonly Lazy<IReadOnlyList<ProjectText>> texts;

    public ProjectTexts(AnalyzerOptions options, CancellationToken cancellationToken) => texts = new(
        () => Read(options, cancellationToken),
        LazyThreadSafetyMode.ExecutionAndPublication);

    public bool Has(string symbol) => texts.Value.Any(text => text.Labels.ContainsKey(symbol));

    public bool IsOf(AdditionalText file, string symbol) =>
        texts.Value.Any(text => text.File == file && text.Labels.ContainsKey(symbol));

    /// <summary>Finds the line on which a paragraph starts.</summary>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="label">The label of the paragraph.</param>
    /// <param name="language">The language that answers, whose text is preferred.</param>
    /// <returns>The file and the place; null where the project has no such text.</returns>
    public (AdditionalText File, Location Place)? Find(string symbol, string label, Language language)
    {
        var text = texts.Value
            .Where(text => text.Labels.ContainsKey(symbol))
            .OrderBy(text => text.Document.Language == language ? 0 : 1)
            .ThenBy(text => text.File.Path, StringComparer.Ordinal)
            .FirstOrDefault(text => text.Labels[symbol].ContainsKey(label));
        return text is null ? null : (text.File, text.FirstLineOf(text.Labels[symbol][label]));
    }

    private static IReadOnlyList<ProjectText> Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var registry = RegistryContents.Of(options, cancellationToken);
        return options.AdditionalFiles
            .Select(file => ProjectText.Read(
                file, options.AnalyzerConfigOptionsProvider.GetOptions(file), registry, cancellationToken))
            .OfType<ProjectText>()
            .ToImmutableArray();
    }

    private sealed record ProjectText(
        AdditionalText File,
        TextFile Content,
        ResolutionDocument Document,
        Dictionary<string, Dictionary<string, ResolutionParagraph>> Labels)
    {
        public static ProjectText? Read(
            AdditionalText file,
            AnalyzerConfigOptions options,
            RegistryContents registry,
            CancellationToken cancellationToken)
        {
            var content = TextFile.Read(file, options, cancellationToken);
            return content.Parse(registry, cancellationToken) is { } document
                ? new ProjectText(file, content, document, LabelsOf(document))
                : null;
        }

        /// <summary>Labels as the classes have them.</summary>
        private static Dictionary<string, Dictionary<string, ResolutionParagraph>> LabelsOf(ResolutionDocument document)
        {
            var parts = new Dictionary<string, Dictionary<string, ResolutionParagraph>>(StringComparer.Ordinal);
            foreach (var part in ResolutionPart.AllOf(document))
            {
                parts[CarriableText.Of(part.Symbol)] = part.Paragraphs
                    .Where(static labelled => labelled.Paragraph.Kind != ParagraphKind.Heading)
                    .ToDictionary(static labelled => labelled.Label, static labelled => labelled.Paragraph, StringComparer.Ordinal);
            }

            return parts;
        }

        public Location FirstLineOf(ResolutionParagraph paragraph)
        {
            var start = Math.Min(Math.Max(paragraph.Span.Start, 0), Content.Content.Length);
            var end = Content.Content.IndexOfAny(['\r', '\n'], start);
            var length = (end < 0 ? Content.Content.Length : end) - start;
            return TextLocation.Of(
                new SourceSpan(start, Math.Min(length, Math.Max(paragraph.Span.Length, 0))), Document.Lines, Content);
        }
    }
}
