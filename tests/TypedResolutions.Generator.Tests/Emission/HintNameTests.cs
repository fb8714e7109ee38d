using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Naming;
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

    [Fact]
    public void Symbols_that_differ_in_case_alone_or_have_no_end_or_name_a_device_give_files_that_differ_on_every_disk()
    {
        string[] symbols = ["A/RES/99/IV", "A/RES/99/iv", "A/RES/99/" + new string('7', 300), "Nul", "NUL"];

        var generated = Consumer.Of([.. symbols.Select((symbol, index) => WithSymbol(symbol, index))]).Run().AssertClean();
        var names = generated.Result.GeneratedSources.Select(source => source.HintName).ToArray();

        Assert.Equal(symbols.Length + 4, names.Length);
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("A_RES_99_IV.g.cs", names);
        Assert.All(names, name => Assert.False(IsDevice(name), name));
    }

    [Theory]
    [InlineData("CON")]
    [InlineData("Con")]
    [InlineData("PRN")]
    [InlineData("aux")]
    [InlineData("NUL")]
    [InlineData("COM0")]
    [InlineData("COM1")]
    [InlineData("Com9")]
    [InlineData("LPT1")]
    [InlineData("lpt9")]
    public void No_file_has_the_name_of_a_device_with_whatever_extension(string identifier)
    {
        var name = HintName.Of(identifier);

        Assert.True(IsDevice(identifier + ".g.cs"));
        Assert.False(IsDevice(name), name);
        Assert.NotEqual(name, HintName.Of(identifier + "_"), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("CONS")]
    [InlineData("COM")]
    [InlineData("COM10")]
    [InlineData("LPT_1")]
    [InlineData("A_CON")]
    public void A_name_that_only_begins_or_ends_like_that_of_a_device_stays(string identifier) =>
        Assert.Equal(identifier + ".g.cs", HintName.Of(identifier));

    [Fact]
    public void Files_written_to_disk_have_paths_that_every_Windows_takes()
    {
        var folder = @"C:\" + new string('p', 117);
        string[] identifiers =
        [
            "CON", "S_RES_1325_2000", new string('A', 22), new string('A', 23), new string('A', 300), new string('a', 300), "Com1",
        ];
        string[] aggregates = ["Actors.g.cs", "Instruments.g.cs", "ResolutionCatalog.g.cs", "ResolutionModel.g.cs"];

        // As EmitCompilerGeneratedFiles writes them. Paths end below 260 characters where long ones are not allowed.
        var generator = typeof(ResolutionGenerator);
        Assert.All(identifiers.Select(HintName.Of).Concat(aggregates), name => Assert.InRange(
            string.Join('\\', folder, "obj", "Release", "netstandard2.0", "generated", generator.Assembly.GetName().Name, generator.FullName, name).Length,
            121,
            259));
    }

    [Fact]
    public void Two_cut_names_with_one_hash_give_two_files_whatever_the_order_of_the_texts()
    {
        string[] symbols = ["A/RES/99/additional/107399", "A/RES/99/additional/1371504"];
        Assert.Equal(HintName.Of("A_RES_99_additional_107399"), HintName.Of("A_RES_99_additional_1371504"));

        var one = Consumer.Of([.. symbols.Select(WithSymbol)]).Run().AssertClean();
        var other = Consumer.Of([.. symbols.Reverse().Select(WithSymbol)]).Run().AssertClean();

        Assert.Equal(symbols.Length + 4, one.Result.GeneratedSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(
            one.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())),
            other.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())));
    }

    private static bool IsDevice(string name) => name.Split('.')[0].ToUpperInvariant() is
        "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];

    private static InMemoryText WithSymbol(string symbol, int index) =>
        new($"/project/{index}.txt", Sample.KeepersDay.GetText().ToString())
        {
            Metadata = { ["SourceItemGroup"] = "Resolution", ["Symbol"] = symbol },
        };

    private static IEnumerable<string> HintNames(params InMemoryText[] texts) =>
        Consumer.Of([.. texts]).Run().Result.GeneratedSources.Select(source => source.HintName);
}
