using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TypedResolutions.CodeFixes.Tests.Infrastructure;
using TypedResolutions.Generator.Traceability;

namespace TypedResolutions.CodeFixes.Tests;

public sealed class MustImplementTests
{
    private const string Policy = "typed_resolutions.must_implement = ";
    private const string OfItem = "[" + SampleText.Path + "]\nbuild_metadata.AdditionalFiles.MustImplement = ";
    private const string Nothing = "class Handler { }";

    private const string HandlesOP2 = """
        using Resolutions;
        using TypedResolutions;

        class Handler
        {
            [Implements<A_RES_99_1.OP2>]
            void Publish() { }
        }
        """;

    private static DiagnosticResult Malformed => new("TR0102", DiagnosticSeverity.Warning);

    [Fact]
    public Task A_paragraph_that_nothing_implements_is_told_at_its_line() => VerifyAsync(
        HandlesOP2,
        Policy + "A/RES/99/1: requests(SecretaryGeneral), decides(*)",
        Open("OP4", "decides(*)"));

    [Fact]
    public Task A_policy_without_symbol_is_for_every_text_of_the_project() => VerifyAsync(
        Nothing, Policy + "op2, decides", Open("OP2", "op2"), Open("OP4", "decides"));

    [Fact]
    public Task A_policy_for_another_resolution_asks_nothing_of_this_one() =>
        VerifyAsync(Nothing, Policy + "A/RES/99/2: decides");

    [Fact]
    public Task An_item_has_a_policy_of_its_own() =>
        VerifyAsync(Nothing, OfItem + "decides", Open("OP4", "decides"));

    [Fact]
    public Task The_section_of_a_text_can_switch_it_off() => VerifyAsync(
        Nothing, Policy + "decides\n[" + SampleText.Path + "]\ntyped_resolutions.TR0101.severity = none");

    [Fact]
    public Task A_policy_that_cannot_be_read_is_told_and_the_rest_of_it_is_in_force() => VerifyAsync(
        Nothing,
        Policy + "decides, frobnicates(*)",
        Malformed.WithMessage(
            "The policy 'decides, frobnicates(*)' cannot be read: 'frobnicates' is no verb and no label of a paragraph"),
        Open("OP4", "decides"));

    [Fact]
    public Task A_malformed_policy_of_an_item_is_told_at_its_file() => VerifyAsync(
        Nothing,
        OfItem + "requests(Nobody)",
        Malformed
            .WithSpan(SampleText.Path, 1, 1, 1, 1)
            .WithMessage("The policy 'requests(Nobody)' cannot be read: there is no actor 'Nobody'"));

    [Fact]
    public Task Text_and_code_of_a_referenced_project_count()
    {
        var project = new Project<MustImplementAnalyzer, EmptyCodeFixProvider>(
            Nothing, configuration: Policy + "A/RES/99/1: requests, decides");
        project.TestState.AdditionalFiles.Clear();
        project.TestState.AdditionalReferences.Add(References.Compile(HandlesOP2));
        project.ExpectedDiagnostics.Add(new DiagnosticResult("TR0101", DiagnosticSeverity.Warning)
            .WithMessage("Nothing implements A/RES/99/1, OP4, as the policy 'decides' asks"));
        return project.RunAsync();
    }

    [Fact]
    public Task A_recital_is_told_where_the_policy_asks_for_operative_paragraphs() => VerifyRecitalAsync(
        "{|TR0106:Implements<A_RES_99_1.PP1>|}", "A/RES/99/1: requests");

    [Theory]
    [InlineData("A/RES/99/1: requests, PP1")]
    [InlineData("A/RES/99/2: requests")]
    [InlineData("")]
    public Task A_recital_is_fine_where_the_policy_asks_for_it_or_for_nothing(string policy) =>
        VerifyRecitalAsync("Implements<A_RES_99_1.PP1>", policy);

    private static Task VerifyRecitalAsync(string attribute, string policy) =>
        new Project<PreambularImplementsAnalyzer, EmptyCodeFixProvider>(
            HandlesOP2.Replace("Implements<A_RES_99_1.OP2>", attribute, StringComparison.Ordinal),
            configuration: Policy + policy).RunAsync();

    private static Task VerifyAsync(string source, string configuration, params DiagnosticResult[] expected)
    {
        var project = new Project<MustImplementAnalyzer, EmptyCodeFixProvider>(source, configuration: configuration);
        project.ExpectedDiagnostics.AddRange(expected);
        return project.RunAsync();
    }

    private static DiagnosticResult Open(string label, string selector)
    {
        var (line, length) = SampleText.LineOf(label[2..] + ". ");
        return new DiagnosticResult("TR0101", DiagnosticSeverity.Warning)
            .WithSpan(SampleText.Path, line, 1, line, length + 1)
            .WithMessage($"Nothing implements A/RES/99/1, {label}, as the policy '{selector}' asks");
    }
}
