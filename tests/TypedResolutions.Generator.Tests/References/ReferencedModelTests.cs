using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.References;

/// <summary>What a project has of resolutions in the assemblies that it references.</summary>
public sealed class ReferencedModelTests
{
    private static readonly Lazy<GeneratedConsumer> Lighthouses = new(() =>
        ProjectGraph.Project("Lighthouses", Sample.LighthousesInEnglish).Run().AssertClean());

    public static TheoryData<bool> FileOrProject => [true, false];

    [Theory]
    [MemberData(nameof(FileOrProject))]
    public void Actors_and_instruments_of_a_reference_are_used_and_not_made_again(bool asFile)
    {
        var keepers = ProjectGraph.Project("Keepers", Sample.KeepersDay).Referencing(Reference(asFile)).Run().AssertClean();

        var actors = keepers.Files["Actors.g.cs"];
        Assert.DoesNotContain("class SecretaryGeneral", actors, StringComparison.Ordinal);
        Assert.Contains("class Actors : global::Lighthouses.Resolutions.Actors", actors, StringComparison.Ordinal);
        Assert.Contains(
            "global::TypedResolutions.IRequests<global::Lighthouses.Resolutions.Actors.SecretaryGeneral>",
            keepers.Files["A_RES_99_2.g.cs"],
            StringComparison.Ordinal);
        Assert.Contains("class A_RES_53_199", keepers.Files["Instruments.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Both_kinds_of_reference_tell_the_same()
    {
        var project = ProjectGraph.Project("Keepers", Sample.KeepersDay);

        Assert.Equal(
            project.Referencing(Reference(asFile: true)).Run().Files,
            project.Referencing(Reference(asFile: false)).Run().Files);
    }

    [Fact]
    public void Types_of_a_reference_can_be_named_through_the_own_class()
    {
        var keepers = ProjectGraph.Project("Keepers", Sample.KeepersDay).Referencing(Reference(asFile: true)) with
        {
            Sources =
            [
                """
                using Keepers.Resolutions;
                using TypedResolutions;
                internal static class Desk
                {
                    internal static string Track() =>
                        Title<A_RES_99_2.OP3>() + Title<Lighthouses.Resolutions.A_RES_99_1.OP3>()
                        + Actors.Find("SecretaryGeneral")!.Name
                        + Actors.SecretaryGeneral.Instance.Name
                        + Instruments.Find("A/RES/99/1")!.Resolution!.Symbol
                        + ResolutionCatalog.Find("A/RES/99/1")!.Symbol;
                    private static string Title<T>() where T : Paragraph, IRequests<Actors.SecretaryGeneral>, new() => new T().Label;
                }
                """,
            ],
        };

        keepers.Run().AssertClean();
    }

    [Fact]
    public void A_resolution_that_a_reference_has_is_told_at_the_text_and_left_out()
    {
        var generated = ProjectGraph.Project("Keepers", Sample.KeepersDay, Sample.LighthousesInChinese)
            .Referencing(Reference(asFile: true))
            .Run();

        var diagnostic = Assert.Single(generated.Result.Diagnostics);
        Assert.Equal(("TR0201", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal(Sample.LighthousesInChinese.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("'Lighthouses'", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain("A_RES_99_1.g.cs", generated.Files.Keys);
        Assert.Empty(generated.Diagnostics());
    }

    [Fact]
    public void One_namespace_in_two_assemblies_is_told_and_nothing_is_linked()
    {
        var keepers = ProjectGraph.Project("Keepers", Sample.KeepersDay);
        keepers = keepers with { Properties = keepers.Properties.SetItem("TypedResolutionsNamespace", "Lighthouses.Resolutions") };

        var generated = keepers.Referencing(Reference(asFile: true)).Run();

        Assert.Equal("TR0202", Assert.Single(generated.Result.Diagnostics).Id);
        Assert.Contains("class SecretaryGeneral", generated.Files["Actors.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_references_with_one_type_each_are_told_once_and_the_first_is_used()
    {
        var other = ProjectGraph.Project("Other", Sample.KeepersDay).Run().ToFile();

        var generated = ProjectGraph.Project("Council", Sample.SecurityCouncil)
            .Referencing(other, Reference(asFile: true))
            .Run();

        var diagnostic = Assert.Single(generated.Result.Diagnostics);
        Assert.Equal("TR0203", diagnostic.Id);
        Assert.Contains("those of 'Lighthouses' are used", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("class Actors : global::Lighthouses.Resolutions.Actors", generated.Files["Actors.g.cs"], StringComparison.Ordinal);
        Assert.Empty(generated.Diagnostics());
    }

    [Fact]
    public void A_chain_of_references_has_each_type_once()
    {
        var lighthouses = Reference(asFile: true);
        var keepers = ProjectGraph.Project("Keepers", Sample.KeepersDay).Referencing(lighthouses).Run().ToFile();

        var council = ProjectGraph.Project("Council", Sample.SecurityCouncil).Referencing(lighthouses, keepers).Run().AssertClean();

        Assert.Contains("class Actors : global::Keepers.Resolutions.Actors", council.Files["Actors.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FileOrProject))]
    public void Sessions_side_by_side_over_a_common_base_have_each_type_once(bool asFile)
    {
        var diamond = Diamond.Of(asFile);

        Assert.All([diamond.Base, diamond.Session70, diamond.Session72, diamond.Application], project => project.AssertClean());
        var made = diamond.MadeBy();
        Assert.All(made, type => Assert.Single(type));
        Assert.Equal(["Common"], made["Actors.SecretaryGeneral"]);
        Assert.Equal(["Common"], made["Actors.MemberStates"]);
        Assert.Equal(["Common"], made["Instruments.A_RES_68_900"]);
        Assert.Equal(["Session70"], made["Instruments.A_RES_70_901"]);
        Assert.Equal(["Session72"], made["Instruments.A_RES_72_902"]);
        Assert.Equal(["Application"], made["Instruments.A_RES_74_903"]);
    }

    [Fact]
    public void A_project_over_sessions_side_by_side_names_the_types_of_each()
    {
        var files = Diamond.Of(asFile: true).Application.Files;

        Assert.Contains("class Actors : global::Session70.Resolutions.Actors", files["Actors.g.cs"], StringComparison.Ordinal);
        Assert.All(
            new[] { "Common.Resolutions.Actors.SecretaryGeneral", "Session70.Resolutions.Instruments.A_RES_70_901", "Session72.Resolutions.Instruments.A_RES_72_902" },
            type => Assert.Contains($"<global::{type}>", files["A_RES_74_903.g.cs"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("the International Telecommunication Union", "its work", "Actors.InternationalTelecommunicationUnion")]
    [InlineData("Member States", "its resolution 70/901 of 20 December 2015", "Instruments.A_RES_70_901")]
    public void What_the_common_base_does_not_hold_is_made_by_both_sessions_and_told(string addressee, string alsoRecalled, string type)
    {
        var diamond = Diamond.Of(asFile: true, addressee, alsoRecalled);

        var told = Assert.Single(diamond.Application.Result.Diagnostics);
        Assert.Equal("TR0203", told.Id);
        Assert.Contains($"'{type.Split('.')[1]}'", told.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("those of 'Session70' are used", told.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["Session70", "Session72"], Assert.Single(diamond.MadeBy(), made => made.Count() > 1));
        Assert.Equal(["Session70", "Session72"], diamond.MadeBy()[type]);
        Assert.Empty(diamond.Application.Diagnostics());
    }

    [Fact]
    public void A_reference_under_an_alias_alone_is_out_of_sight() =>
        Assert.Contains(
            "class SecretaryGeneral",
            ProjectGraph.Project("Keepers", Sample.KeepersDay)
                .Referencing(Reference(asFile: true).WithAliases(["lighthouses"]))
                .Run()
                .AssertClean()
                .Files["Actors.g.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_assembly_does_not_stop_the_generator()
    {
        var generated = ProjectGraph.Project("Keepers", Sample.KeepersDay)
            .Referencing(MetadataReference.CreateFromImage([1, 2, 3]))
            .Run();

        Assert.Null(generated.Result.Exception);
        Assert.Contains("A_RES_99_2.g.cs", generated.Files.Keys);
    }

    private static MetadataReference Reference(bool asFile) => asFile ? Lighthouses.Value.ToFile() : Lighthouses.Value.ToProject();
}
