using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Emission;

/// <summary>Generated files are named after the resolutions, not after the files that they come from.</summary>
public sealed class HintNameTests
{
    [Fact]
    public void Equal_file_names_in_different_folders_give_a_file_for_each_resolution()
    {
        var names = HintNames(
            Sample.KeepersDay.WithPath("/project/assembly/resolution.txt"),
            Sample.SecurityCouncil.WithPath("/project/council/resolution.txt"));

        Assert.Equal(
            ["A_RES_99_2.g.cs", "S_RES_9901_2044.g.cs", "Actors.g.cs", "Instruments.g.cs", "ResolutionCatalog.g.cs", "ResolutionModel.g.cs"],
            names);
    }

    [Fact]
    public void The_same_resolution_under_equal_file_names_in_different_folders_gives_one_file()
    {
        var names = HintNames(
            Sample.KeepersDay.WithPath("/project/one/resolution.txt"),
            Sample.KeepersDay.WithPath("/project/other/resolution.txt"));

        Assert.Equal(
            ["A_RES_99_2.g.cs", "Actors.g.cs", "Instruments.g.cs", "ResolutionCatalog.g.cs", "ResolutionModel.g.cs"],
            names);
    }

    [Fact]
    public void A_project_that_moves_from_CSharp_8_gets_its_files_with_UTF8_literals()
    {
        var old = Consumer.Of(Sample.KeepersDay) with { LanguageVersion = LanguageVersion.CSharp8 };
        var project = old with { LanguageVersion = LanguageVersion.Latest };

        var before = old.Driver().RunGenerators(old.Compilation());
        var after = before.WithUpdatedParseOptions(project.ParseOptions).RunGenerators(project.Compilation());

        Assert.DoesNotContain(before.GetRunResult().Results.Single().GeneratedSources, source => source.HintName == "A_RES_99_2.g.cs");
        var file = Assert.Single(after.GetRunResult().Results.Single().GeneratedSources, source => source.HintName == "A_RES_99_2.g.cs");
        Assert.Contains("\"\"\"u8;", file.SourceText.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> HintNames(params InMemoryText[] texts) =>
        Consumer.Of([.. texts]).Run().Result.GeneratedSources.Select(source => source.HintName);
}
