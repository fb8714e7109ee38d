using TypedResolutions.CodeFixes.Tests.Infrastructure;
using TypedResolutions.Generator.Traceability;

namespace TypedResolutions.CodeFixes.Tests;

public sealed class SymbolLiteralTests
{
    [Theory]
    [InlineData("A/RES/99/1", "A_RES_99_1.Instance.Symbol")]
    [InlineData("a/res/99/1", "A_RES_99_1.Instance.Symbol")]
    [InlineData("A_RES_99_1", "A_RES_99_1.Instance.Symbol")]
    [InlineData("resolution 99/1", "A_RES_99_1.Instance.Symbol")]
    [InlineData("General Assembly resolution 99/1", "A_RES_99_1.Instance.Symbol")]
    [InlineData("A/RES/99/1, OP 2", "A_RES_99_1.OP2.Instance.ToString()")]
    [InlineData("99/1, OP2", "A_RES_99_1.OP2.Instance.ToString()")]
    [InlineData("99/1, para. 2 (a)", "A_RES_99_1.OP2_a.Instance.ToString()")]
    [InlineData("GA resolution 99/1, operative paragraph 4", "A_RES_99_1.OP4.Instance.ToString()")]
    [InlineData("A/RES/99/1 PP1", "A_RES_99_1.PP1.Instance.ToString()")]
    [InlineData("A/RES/70/1", "Instruments.A_RES_70_1.Instance.Id")]
    [InlineData("resolution 70/1", "Instruments.A_RES_70_1.Instance.Id")]
    public Task A_string_that_names_what_has_a_type_can_become_that_type(string literal, string member) =>
        new Project<SymbolLiteralAnalyzer, SymbolLiteralCodeFixProvider>(
            Source("{|TR0105:\"" + literal + "\"|}"), Source(member)).RunAsync();

    [Fact]
    public Task Any_other_string_is_left_alone()
    {
        string[] literals =
        [
            "A/RES/99/3",
            "A/RES/99/1, OP 5",
            "99/1",
            "Human Rights Council resolution 99/1",
            "the value of 99/1",
            "see A/RES/99/1 and others",
            "A/RES/99/1, chapter 2",
            "https://example.org/A/RES/99/1",
            "/api/99/1",
            "99/1, 100/2",
            "OP2",
            "",
            "resolution 1920x1080 (60)",
        ];
        return new Project<SymbolLiteralAnalyzer, SymbolLiteralCodeFixProvider>(
            Source("string.Concat(" + string.Join(", ", literals.Select(literal => '"' + literal + '"')) + ")")).RunAsync();
    }

    [Fact]
    public Task Where_only_a_constant_will_do_nothing_is_told_or_nothing_is_offered()
    {
        const string Source = """
            using System;

            class Handler
            {
                private const string Symbol = {|TR0105:"A/RES/99/1"|};

                [Obsolete("A/RES/99/1")]
                bool Is(string symbol, string other = "A/RES/99/1") => symbol is "A/RES/99/1" || symbol == Symbol;
            }
            """;
        return new Project<SymbolLiteralAnalyzer, SymbolLiteralCodeFixProvider>(Source, Source).RunAsync();
    }

    private static string Source(string expression) => $$"""
        using Resolutions;

        class Handler
        {
            string Name() => {{expression}};
        }
        """;
}
