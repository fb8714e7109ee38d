using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>Tells what is off in the texts of resolutions, at the very characters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResolutionTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.NotAResolution,
        Descriptors.SymbolMissing,
        Descriptors.OperativeNumberOutOfSequence,
        Descriptors.FootnoteMarkerWithoutNote,
        Descriptors.FootnoteWithoutMarker,
        Descriptors.ReplacementCharacters,
        Descriptors.NameCloseToKnownActor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        var file = TextFile.Read(context.AdditionalFile, options, context.CancellationToken);
        var parseOptions = file.ToParseOptions();
        if (!file.IsResolutionItem && !ResolutionParser.LooksLikeResolution(file.Content, parseOptions))
        {
            return;
        }

        var document = ResolutionParser.Parse(file.Content, parseOptions, context.CancellationToken);
        foreach (var problem in ProblemsOf(document, file))
        {
            if (ProblemDescriptors.Of(problem.Kind) is { } descriptor
                && ConfiguredSeverity.Of(descriptor, options) is { } severity)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    descriptor,
                    LocationOf(problem.Span, document.Lines, file),
                    severity,
                    additionalLocations: null,
                    properties: null,
                    problem.Arguments.ToArray<object>()));
            }
        }
    }

    /// <summary>A text that is no resolution has that one problem, whatever else was seen on the way.</summary>
    private static IReadOnlyList<Problem> ProblemsOf(ResolutionDocument document, TextFile file)
    {
        if (document.IsResolution)
        {
            return document.Problems;
        }

        return file.IsResolutionItem
            ? [new Problem(ProblemKind.NotAResolution, default, [FileName(file.Path)])]
            : [];
    }

    private static Location LocationOf(SourceSpan span, LineMap lines, TextFile file)
    {
        var start = Math.Min(Math.Max(span.Start, 0), file.Content.Length);
        var end = Math.Min(Math.Max(span.End, start), file.Content.Length);
        return Location.Create(
            file.Path,
            TextSpan.FromBounds(start, end),
            new LinePositionSpan(PositionOf(lines, start), PositionOf(lines, end)));
    }

    private static LinePosition PositionOf(LineMap lines, int offset)
    {
        var position = lines.GetPosition(offset);
        return new LinePosition(position.Line - 1, position.Column - 1);
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
