extern alias model;

using Microsoft.CodeAnalysis.CSharp;
using model::TypedResolutions;
using TypedResolutions.Generator.Tests.Infrastructure;
using Language = model::TypedResolutions.Language;

namespace TypedResolutions.Generator.Tests.Consumers;

/// <summary>From the text of a resolution to a running program.</summary>
public sealed class EndToEndTests
{
    [Theory]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9)]
    [InlineData("netstandard2.0", LanguageVersion.Latest)]
    [InlineData("net48", LanguageVersion.CSharp9)]
    [InlineData("net48", LanguageVersion.Latest)]
    [InlineData("net10.0", LanguageVersion.CSharp9)]
    [InlineData("net10.0", LanguageVersion.Latest)]
    public void Real_texts_compile_without_a_warning_beside_decoys(string targetFramework, LanguageVersion version)
    {
        var consumer = Consumer.Of(Sample.Seed, Sample.LighthousesInEnglish, Sample.LighthousesInChinese, Sample.KeepersDay, Sample.SecurityCouncil) with
        {
            TargetFramework = targetFramework,
            LanguageVersion = version,
            Sources = [Decoys.Source],
        };

        consumer.Run().AssertClean();
    }

    [Fact]
    public void Parallel_texts_are_one_resolution_that_answers_in_English()
    {
        using var assembly = new LoadedConsumer(
            Consumer.Of(Sample.LighthousesInChinese, Sample.LighthousesInEnglish).Run().AssertClean());
        var resolution = assembly.Resolution("A_RES_99_1");

        Assert.Equal([Language.English, Language.Chinese], resolution.Languages);
        Assert.Equal("Lighthouses for sustainable development", resolution.Title);
        Assert.Equal("灯塔促进可持续发展", resolution.TitleIn(Language.Chinese));
        Assert.Equal(4, resolution.Operative.Count);
        Assert.StartsWith("Requests the Secretary-General", resolution.Operative[2].Text, StringComparison.Ordinal);
        Assert.StartsWith("请秘书长", resolution.Operative[2].TextIn(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(assembly.Instance<Paragraph>("A_RES_99_1+OP3"), resolution.Operative[2]);
        Assert.Equal("A/99/5.", resolution.FindFootnote(1)!.Text);
    }

    [Fact]
    public void The_project_chooses_the_language_that_answers()
    {
        var consumer = Consumer.Of(Sample.LighthousesInChinese, Sample.LighthousesInEnglish);
        consumer = consumer with { Properties = consumer.Properties.SetItem("TypedResolutionsLanguage", "zh") };

        using var assembly = new LoadedConsumer(consumer.Run().AssertClean());

        Assert.Equal(Language.Chinese, assembly.Resolution("A_RES_99_1").DefaultLanguage);
    }

    [Fact]
    public void The_seed_has_its_paragraphs_and_no_paragraph_34()
    {
        var consumer = Consumer.Of(Sample.Seed);
        using var assembly = new LoadedConsumer(consumer.Run().AssertClean());
        var resolution = assembly.Resolution("A_RES_72_200");

        Assert.Equal((31, 33), (resolution.Preamble.Count, resolution.Operative.Count));
        Assert.All(
            resolution.Paragraphs,
            paragraph => Assert.Equal(paragraph, assembly.Instance<Paragraph>("A_RES_72_200+" + paragraph.Label)));
        Assert.Equal("CS0426", IdOf("internal static class Use { internal static Consumer.Resolutions.A_RES_72_200.OP34? Of() => null; }"));
        Assert.Equal("CS0117", IdOf("internal static class Use { internal static object Of() => Consumer.Resolutions.A_RES_72_200.OP34; }"));

        string IdOf(string source) =>
            Assert.Single((consumer with { Sources = [source] }).Run().Compilation.GetDiagnostics()).Id;
    }

    [Fact]
    public void Paragraph_32_of_the_seed_requests_the_Secretary_General_and_paragraph_1_does_not()
    {
        Assert.Empty(Uses("OP32"));
        Assert.Contains("CS0311", Assert.Single(Uses("OP1")), StringComparison.Ordinal);

        static IReadOnlyList<string> Uses(string label) => (Consumer.Of(Sample.Seed) with
        {
            Sources =
            [
                $$"""
                using Consumer.Resolutions;
                using TypedResolutions;

                internal static class Tracker
                {
                    internal static void Track<T>() where T : IRequests<Actors.SecretaryGeneral> { }

                    internal static void Use() => Track<A_RES_72_200.{{label}}>();
                }
                """,
            ],
        }).Run().Diagnostics();
    }

    [Fact]
    public void The_catalog_finds_every_resolution_by_symbol()
    {
        var generated = Consumer.Of(Sample.Seed, Sample.KeepersDay) with
        {
            Sources =
            [
                """
                using System.Linq;
                using Consumer.Resolutions;

                internal static class Use
                {
                    internal static string Symbols() => string.Join("; ", ResolutionCatalog.All.Select(resolution => resolution.Symbol));

                    internal static bool Finds() =>
                        ReferenceEquals(ResolutionCatalog.Find("a/res/72/200"), A_RES_72_200.Instance)
                        && ResolutionCatalog.Find("A/RES/1/1") is null
                        && ReferenceEquals(Instruments.Find("A/RES/72/200")!.Resolution, A_RES_72_200.Instance);
                }
                """,
            ],
        };

        using var assembly = new LoadedConsumer(generated.Run().AssertClean());

        Assert.Equal("A/RES/72/200; A/RES/99/2", assembly.Invoke("Use", "Symbols"));
        Assert.Equal(true, assembly.Invoke("Use", "Finds"));
    }

    [Fact]
    public void Documentation_can_be_left_out()
    {
        var consumer = Consumer.Of(Sample.KeepersDay);
        var full = Length("full");
        var summary = Length("summary");

        Assert.InRange(Length("none"), 1, summary - 1);
        Assert.InRange(summary, 1, full);

        int Length(string detail) => (consumer with
        {
            Properties = consumer.Properties.SetItem("TypedResolutionsDocumentation", detail),
        }).Run().AssertClean().Files["A_RES_99_2.g.cs"].Length;
    }
}
