using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.References;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>Tells what only the generator can know: it sees all texts and the compiler's options.</summary>
internal static class GeneratorReports
{
    /// <summary>From here on the warning comes: the rest is for the project's own literals.</summary>
    private const int WarningMegabytes = 12;

    public static void ReportDuplicates(SourceProductionContext context, EquatableArray<DuplicateText> duplicates)
    {
        foreach (var duplicate in duplicates)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.DuplicateSymbolAndLanguage,
                Location.Create(duplicate.Path, default, default(LinePositionSpan)),
                duplicate.Symbol,
                duplicate.Language,
                duplicate.FirstPath));
        }
    }

    public static void ReportProblems(SourceProductionContext context, EquatableArray<LocatedProblem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ProblemDescriptor(problem.Kind),
                problem.Place?.In(problem.Path) ?? Location.Create(problem.Path, default, default(LinePositionSpan)),
                problem.Arguments.ToArray<object>()));
        }
    }

    private static DiagnosticDescriptor ProblemDescriptor(ProblemKind kind) => kind switch
    {
        ProblemKind.ParallelParagraphMissing => Descriptors.ParallelParagraphMissing,
        ProblemKind.ParallelParagraphAdded => Descriptors.ParallelParagraphAdded,
        ProblemKind.CitedParagraphMissing => Descriptors.CitedParagraphMissing,
        ProblemKind.CitedDateDisagrees => Descriptors.CitedDateDisagrees,
        ProblemKind.ParallelCitationMissing => Descriptors.ParallelCitationMissing,
        _ => Descriptors.ParallelCitationAdded,
    };

    public static void ReportReferenced(SourceProductionContext context, EquatableArray<ReferencedText> texts)
    {
        foreach (var text in texts)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ResolutionIsReferenced,
                Location.Create(text.Path, default, default(LinePositionSpan)),
                text.Symbol,
                text.Assembly));
        }
    }

    public static void ReportClashes(SourceProductionContext context, EquatableArray<ModelClash> clashes)
    {
        foreach (var clash in clashes)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                clash.IsNamespace ? Descriptors.NamespaceIsReferenced : Descriptors.TypeIsReferencedTwice,
                Location.None,
                clash.First,
                clash.Second is { } second ? "'" + second + "'" : "this project",
                clash.Name));
        }
    }

    public static void ReportLiterals(
        SourceProductionContext context,
        (LiteralSize Size, LiteralEncoding Encoding) source)
    {
        if (source.Size.Megabytes == 0)
        {
            return;
        }

        if (source.Encoding == LiteralEncoding.Unsupported)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageVersionTooLow, Location.None));
        }
        else if (source.Encoding == LiteralEncoding.Utf16 && source.Size.Megabytes >= WarningMegabytes)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.StringLiteralsNearLimit,
                Location.None,
                source.Size.Megabytes));
        }
    }
}
