using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Readings;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>Tells what is off in the texts of resolutions and in registries, at the very characters.</summary>
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
        Descriptors.NameCloseToKnownActor,
        Descriptors.RegistryColumnMissing,
        Descriptors.RegistryColumnUnknown,
        Descriptors.RegistryQuoteNotClosed,
        Descriptors.RegistryTextBehindQuote,
        Descriptors.RegistryFieldCountDiffers,
        Descriptors.RegistryIdInvalid,
        Descriptors.RegistryIdDuplicate,
        Descriptors.RegistryKindUnknown,
        Descriptors.RegistryNameMissing,
        Descriptors.RegistryDateInvalid,
        Descriptors.CrossReferenceToMissingParagraph,
        Descriptors.SessionDisagreesWithSymbol,
        Descriptors.TextTooLarge,
        Descriptors.VerbUnknown);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var registry = RegistryContents.Of(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Analyze(file, registry));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, RegistryContents registry)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        var file = TextFile.Read(context.AdditionalFile, options, context.CancellationToken);
        if (file.Role == FileRole.Registry)
        {
            Report(context, options, file, RegistryRows.Read(file.Content).Problems, new LineMap(file.Content));
        }
        else if (SharedReadings.Of(file, registry, context.CancellationToken) is { } reading)
        {
            Report(context, options, file, ProblemsOf(reading, file), reading.Lines);
        }
    }

    private static void Report(
        AdditionalFileAnalysisContext context,
        AnalyzerConfigOptions options,
        TextFile file,
        IReadOnlyList<Problem> problems,
        LineMap lines)
    {
        foreach (var problem in problems)
        {
            if (ProblemDescriptors.Of(problem.Kind) is { } descriptor
                && ConfiguredSeverity.Of(descriptor, options) is { } severity)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    descriptor,
                    TextLocation.Of(problem.Span, lines, file),
                    severity,
                    additionalLocations: null,
                    properties: null,
                    problem.Arguments.ToArray<object>()));
            }
        }
    }

    /// <summary>A text that is no resolution has that one problem, whatever else was seen on the way.</summary>
    private static IReadOnlyList<Problem> ProblemsOf(TextReading reading, TextFile file)
    {
        if (reading.IsResolution)
        {
            return reading.Problems;
        }

        if (file.Role != FileRole.Resolution)
        {
            return [];
        }

        var tooLarge = reading.Problems.FirstOrDefault(static problem => problem.Kind == ProblemKind.TextTooLarge);
        return [tooLarge ?? new Problem(ProblemKind.NotAResolution, default, [FileName(file.Path)])];
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
