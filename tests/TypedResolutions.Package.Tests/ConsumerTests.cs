using TypedResolutions.Package.Tests.Infrastructure;

namespace TypedResolutions.Package.Tests;

/// <summary>What the package promises to the projects that reference it.</summary>
[Collection(SharedPackage.Name)]
public sealed class ConsumerTests(BuiltConsumers consumers) : IClassFixture<BuiltConsumers>
{
    [Fact]
    public void Texts_in_the_default_folder_become_types_and_another_additional_file_is_left_alone() =>
        AssertBuilt("DefaultItems", "net10.0");

    [Fact]
    public async Task A_second_project_sees_the_types_of_the_first()
    {
        AssertBuilt("SecondProject", "net10.0");
        Assert.Equal(
            "Requests the Secretary-General to report to the General Assembly at its hundredth session.",
            (await consumers.RunAsync("SecondProject")).TrimEnd());
    }

    [Fact]
    public async Task With_the_default_items_off_only_the_listed_text_is_taken()
    {
        AssertBuilt("ItemsByHand", "net10.0");
        Assert.Equal("A/RES/99/8", (await consumers.RunAsync("ItemsByHand")).TrimEnd());
    }

    [Fact]
    public async Task Actors_of_a_projects_own_become_types_like_any_other()
    {
        AssertBuilt("OwnActors", "net10.0");
        Assert.Equal("ReportReaders\nGroupOfPersons", (await consumers.RunAsync("OwnActors")).ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void A_wrong_row_of_a_registry_is_an_error_at_its_place()
    {
        var error = Assert.Single(consumers.ErrorsOf("WrongRow"));

        Assert.Contains("actors.csv(2,15): error TR0018: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_for_net_standard_builds_with_csharp_9() => AssertBuilt("Standard", "netstandard2.0");

    [Fact]
    public void An_explicit_item_that_is_no_resolution_is_an_error_on_its_file()
    {
        var error = Assert.Single(consumers.ErrorsOf("NoResolution"));

        Assert.Contains("list.txt(1,1): error TR0001: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PolicyOfFolder", "requests(SecretaryGeneral)")]
    [InlineData("PolicyOfItem", "OP2")]
    public void A_paragraph_that_the_policy_wants_implemented_is_told_at_its_line(string project, string selector)
    {
        var error = Assert.Single(consumers.ErrorsOf(project));
        var line = SampleTexts.Resolution(7).Split('\n').ToList().FindIndex(line => line.StartsWith("2. ", StringComparison.Ordinal)) + 1;

        Assert.Contains(
            $"A_RES_99_7.en.txt({line},1): error TR0101: Nothing implements A/RES/99/7, OP2, as the policy '{selector}' asks",
            error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_the_text_does_not_have_is_a_compile_error()
    {
        var error = Assert.Single(consumers.ErrorsOf("WrongReference"));

        Assert.Contains("Program.cs(4,32): error CS0426: ", error, StringComparison.Ordinal);
        Assert.Contains("'OP34'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_shows_that_compile_error()
    {
        var error = Assert.Single(consumers.ErrorsOf("WrongReference"));
        var message = error[error.IndexOf("error CS", StringComparison.Ordinal)..error.LastIndexOf(" [", StringComparison.Ordinal)];

        Assert.Contains(message, DocumentPage.Readme.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_shows_what_is_said_of_the_text_that_the_example_did_not_review()
    {
        AssertBuilt("ExampleConsumer", "net10.0");
        var warning = Assert.Single(consumers.Build.LinesWith("warning"), line => line.Contains("ExampleConsumer.csproj]", StringComparison.Ordinal));

        Assert.Contains("DigitalDevelopmentRequests.cs(", warning, StringComparison.Ordinal);
        var message = warning[warning.IndexOf("warning TR", StringComparison.Ordinal)..warning.LastIndexOf(" (http", StringComparison.Ordinal)];
        Assert.Equal(message + "\n", DocumentPage.Readme.BlockBehind("so the compiler says:"));
    }

    [Fact]
    public async Task The_code_of_the_readme_compiles_and_runs()
    {
        AssertBuilt("FromReadme", "net10.0");
        Assert.StartsWith("UNCTAD: 请秘书长", await consumers.RunAsync("FromReadme"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_in_projects_of_their_own_build_by_their_graph_and_share_their_types()
    {
        Assert.Empty(consumers.SideBySide.Build.EnsureSuccess().LinesWith("warning"));
        Assert.Equal(
            [
                "OP2",
                "OP2",
                "OP2",
                "OP2",
                "A/RES/70/901",
                "A/RES/72/902",
                "Twice: 0",
                "SecretaryGeneral: Common",
                "MemberStates: Common",
                "A_RES_68_900: Common",
                "A_RES_70_901: Session70",
                "A_RES_72_902: Session72",
                "A_RES_74_903: Application",
            ],
            (await consumers.RunAsync(SessionProjects.Entry)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Sessions_built_side_by_side_give_the_bytes_of_those_built_in_turn()
    {
        consumers.SideBySide.AssertSameAs(consumers.InTurn);
        Assert.Equal(3 * SessionProjects.Names.Count, consumers.SideBySide.Files.Count);
    }

    [Fact]
    public void Another_folder_and_order_of_the_items_give_the_same_bytes()
    {
        const string Generated = "obj/Debug/net10.0/generated/TypedResolutions.Generator/TypedResolutions.Generator.ResolutionGenerator/";

        consumers.Mirrors[0].AssertSameAs(consumers.Mirrors[1]);
        Assert.Equal(
            [
                "bin/Debug/net10.0/Mirror.dll",
                "bin/Debug/net10.0/Mirror.pdb",
                "bin/Debug/net10.0/Mirror.xml",
                Generated + "A_RES_99_10.g.cs",
                Generated + "A_RES_99_7.g.cs",
                Generated + "A_RES_99_8.g.cs",
                Generated + "A_RES_99_9.g.cs",
                Generated + "Actors.g.cs",
                Generated + "Instruments.g.cs",
                Generated + "ResolutionCatalog.g.cs",
                Generated + "ResolutionModel.g.cs",
            ],
            consumers.Mirrors[0].Files.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("roslyn4.8", false)]
    [InlineData("roslyn4.13", false)]
    [InlineData("roslyn4.14", true)]
    [InlineData("roslyn5.0", true)]
    public async Task Every_compiler_is_given_the_generator_and_only_a_newer_one_the_completion(string compiler, bool isNewer)
    {
        string[] always = ["TypedResolutions.CodeFixes", "TypedResolutions.Generator", "TypedResolutions.Text"];
        string[] newer = ["TypedResolutions.Completion"];

        Assert.Equal(
            always.Concat(isNewer ? newer : []).Order(StringComparer.Ordinal),
            (await consumers.AnalyzersOfAsync("DefaultItems", compiler)).Where(name => name.StartsWith("TypedResolutions", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_only_editors_need_is_no_matter_to_the_compiler() => Assert.All(
        new[] { "DefaultItems", "SecondProject", "Standard", "OwnActors" },
        project =>
        {
            Assert.Empty(consumers.ErrorsOf(project));
            Assert.DoesNotContain(consumers.Build.LinesWith("warning"), line => line.Contains($"{project}.csproj]", StringComparison.Ordinal));
        });

    private void AssertBuilt(string project, string framework)
    {
        Assert.Empty(consumers.ErrorsOf(project));
        Assert.True(consumers.HasAssembly(project, framework), consumers.Build.Output);
    }
}
