using TypedResolutions.Package.Tests.Infrastructure;

namespace TypedResolutions.Package.Tests;

/// <summary>Sessions are packages of their own, packed and taken as <c>docs/scaling.md</c> says.</summary>
[Collection(SharedPackage.Name)]
public sealed class SessionPackageTests(PackedSessions sessions) : IClassFixture<PackedSessions>
{
    [Fact]
    public void A_session_holds_its_assembly_and_the_documentation_and_texts_only_if_asked_to()
    {
        Assert.Equal(
            ["Un.Session70.nuspec", "lib/net8.0/Un.Session70.dll", "lib/net8.0/Un.Session70.xml"],
            PackedPackage.ContentOf(sessions.PackageOf(SessionPackageProjects.First)));
        Assert.Equal(
            ["Un.Session72.nuspec", "lib/net8.0/Un.Session72.dll", "lib/net8.0/Un.Session72.xml", "resolutions/A_RES_72_902.en.txt"],
            PackedPackage.ContentOf(sessions.PackageOf(SessionPackageProjects.Later)));
    }

    [Fact]
    public void The_model_flows_and_the_generator_does_not()
    {
        var specification = PackedPackage.ReadText(sessions.PackageOf(SessionPackageProjects.Later), "Un.Session72.nuspec");

        Assert.Matches("<dependency id=\"TypedResolutions\" version=\"[^\"]+\" exclude=\"Build,Analyzers\" />", specification);
        Assert.Contains("<dependency id=\"Un.Session70\" version=\"[1.0.0, 2.0.0)\" exclude=\"Build,Analyzers\" />", specification, StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_is_beside_the_restored_assembly_and_says_the_law()
    {
        var documentation = File.ReadAllText(sessions.RestoredFile("un.session72", "1.0.0", "lib", "net8.0", "Un.Session72.xml"));

        Assert.Contains("Requests the Secretary-General to count the quays.", documentation, StringComparison.Ordinal);
        Assert.Contains("cref=\"T:Un.Session70.Resolutions.Instruments.A_RES_70_901\"", documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_folder_gives_a_package_of_the_same_bytes() => Assert.Equal(
        File.ReadAllBytes(sessions.PackageOf(SessionPackageProjects.First)),
        File.ReadAllBytes(sessions.PackageOf(SessionPackageProjects.FirstAgain)));

    /// <remarks>The application has session 70 in version 1.0.1, and session 72 as it was built against 1.0.0.</remarks>
    [Fact]
    public async Task Citations_lead_to_the_types_of_the_other_package_also_where_its_texts_were_corrected()
    {
        Assert.Empty(sessions.Build.LinesWith("error"));
        Assert.Equal(
            [
                "A/RES/72/902 cites A/RES/70/901",
                "A/RES/74/903 cites A/RES/70/901",
                "A/RES/74/903 cites A/RES/72/902",
                "OP2",
                "Requests the Secretary-General to count the quays and the piers.",
            ],
            await LinesOfAsync(SessionPackageProjects.Application));
    }

    [Fact]
    public void A_correction_in_a_package_is_told_to_the_handler_of_that_paragraph_alone()
    {
        var warning = Assert.Single(sessions.Build.LinesWith("warning"));

        Assert.Contains("warning TR0103: The text of A/RES/70/901, OP2 is not the one that was reviewed", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SessionPackageProjects.Reader)]
    [InlineData(SessionPackageProjects.WithoutAnalyzers)]
    public async Task A_program_that_only_reads_asks_for_no_generator_and_keeps_its_folders_to_itself(string program)
    {
        Assert.Empty(sessions.Build.LinesWith("error"));
        Assert.Equal(
            ["A/RES/72/902", "Requests the Secretary-General to count the quays."],
            await LinesOfAsync(program));
    }

    [Fact]
    public void A_correction_that_takes_a_paragraph_away_is_no_patch_and_the_page_shows_how_that_is_told()
    {
        var shown = DocumentPage.Scaling.BlockBehind("fails where a paragraph is gone:").Trim();
        var errors = sessions.LaterPacks.LinesWith("error CP0001:");

        Assert.All(sessions.LaterPacks.LinesWith("error"), line => Assert.Contains("shortened", line, StringComparison.Ordinal));
        Assert.Contains(errors, line => line.Contains(shown, StringComparison.Ordinal));
    }

    private async Task<string[]> LinesOfAsync(string program) => (await sessions.RunAsync(program))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
