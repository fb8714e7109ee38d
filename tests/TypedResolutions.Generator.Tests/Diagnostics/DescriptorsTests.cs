using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Traceability;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Tests.Diagnostics;

public sealed class DescriptorsTests
{
    private static readonly DiagnosticDescriptor[] All =
    [
        .. new[] { typeof(Descriptors), typeof(TraceabilityDescriptors) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    private static readonly ProblemKind[] OfTheGenerator =
    [
        ProblemKind.DuplicateSymbolAndLanguage,
        ProblemKind.LanguageVersionTooLow,
        ProblemKind.StringLiteralsNearLimit,
        ProblemKind.ParallelParagraphMissing,
        ProblemKind.ParallelParagraphAdded,
        ProblemKind.ParallelCitationMissing,
        ProblemKind.ParallelCitationAdded,
        ProblemKind.CitedParagraphMissing,
        ProblemKind.CitedDateDisagrees,
    ];

    [Fact]
    public void Every_diagnostic_has_a_page_with_its_title()
    {
        Assert.NotEmpty(All);
        Assert.All(All, descriptor =>
        {
            var page = Path.Combine(Paths.Repository, "docs", "diagnostics", descriptor.Id + ".md");
            Assert.StartsWith(
                $"# {descriptor.Id}: {descriptor.Title}",
                File.ReadAllText(page),
                StringComparison.Ordinal);
            Assert.EndsWith("/docs/diagnostics/" + descriptor.Id + ".md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Ids_and_severities_are_those_of_the_parser() => Assert.All(
        ProblemDescriptions.All,
        description =>
        {
            var descriptor = Assert.Single(All, descriptor => descriptor.Id == description.Id);
            Assert.Equal(description.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        });

    [Fact]
    public void Every_problem_of_a_text_has_one_owner()
    {
        var analyzer = new ResolutionTextAnalyzer();
        var told = Enum.GetValues<ProblemKind>()
            .Where(kind => kind != ProblemKind.None)
            .ToDictionary(kind => kind, ProblemDescriptors.Of);

        foreach (var kind in OfTheGenerator)
        {
            Assert.True(told.Remove(kind, out var descriptor));
            Assert.Null(descriptor);
        }

        Assert.Equal(analyzer.SupportedDiagnostics, told.Values);
    }
}
