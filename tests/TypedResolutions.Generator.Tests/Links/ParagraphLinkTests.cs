extern alias model;

using model::TypedResolutions;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Tests.References;

namespace TypedResolutions.Generator.Tests.Links;

/// <summary>References to paragraphs lead to the paragraphs, in the documentation and at run time.</summary>
public sealed class ParagraphLinkTests
{
    private static readonly Lazy<GeneratedConsumer> Both = new(() => Consumer.Of(LinkedTexts.Buoys, LinkedTexts.Keepers).Run().AssertClean());

    [Theory]
    [InlineData("A_RES_98_8", "PP1", "A_RES_98_7.OP2_b")]
    [InlineData("A_RES_98_8", "OP1", "A_RES_98_7.OP1, A_RES_98_7.OP2, A_RES_98_7.OP3")]
    [InlineData("A_RES_98_8", "OP2", "")]
    [InlineData("A_RES_98_8", "OP3", "A_RES_98_7.OP3, A_RES_98_8.OP1, A_RES_98_8.OP2")]
    [InlineData("A_RES_98_7", "OP1", "A_RES_98_7.Annex_P1 and the paragraphs behind it")]
    [InlineData("A_RES_98_7", "Annex_P2", "A_RES_98_7.Annex_P1")]
    public void The_documentation_shows_the_paragraphs(string resolution, string label, string expected) =>
        Assert.Equal(expected, Documentation.RefersTo(Both.Value, resolution, label, "Consumer.Resolutions"));

    [Theory]
    [InlineData("A_RES_98_8", "PP1", "A/RES/98/7, OP2_b")]
    [InlineData("A_RES_98_8", "OP1", "A/RES/98/7, OP1; A/RES/98/7, OP2; A/RES/98/7, OP3")]
    [InlineData("A_RES_98_8", "OP2", "")]
    [InlineData("A_RES_98_8", "OP3", "A/RES/98/7, OP3; A/RES/98/8, OP1; A/RES/98/8, OP2")]
    [InlineData("A_RES_98_7", "OP1", "A/RES/98/7, Annex_P1; A/RES/98/7, Annex_P2")]
    [InlineData("A_RES_98_7", "Annex_P2", "A/RES/98/7, Annex_P1")]
    public void The_program_gets_the_paragraphs(string resolution, string label, string expected)
    {
        using var assembly = new LoadedConsumer(Both.Value);
        var paragraph = assembly.Resolution(resolution).FindParagraph(label)!;

        Assert.Equal(expected, string.Join("; ", paragraph.References));
        Assert.Equal(
            paragraph.References,
            paragraph.Citations.SelectMany(citation => citation.Targets)
                .Concat(paragraph.CrossReferences.SelectMany(reference => reference.Targets)));
    }

    [Fact]
    public void The_paragraphs_are_handles_equal_to_those_of_the_classes()
    {
        using var assembly = new LoadedConsumer(Both.Value);

        var reference = Assert.Single(assembly.Resolution("A_RES_98_8").Preamble[0].References);

        Assert.Equal(typeof(OperativeParagraph), reference.GetType());
        Assert.Equal(assembly.Instance<Paragraph>("A_RES_98_7+OP2_b"), reference);
    }

    [Fact]
    public void A_text_that_is_not_there_gives_no_link()
    {
        using var assembly = new LoadedConsumer(Consumer.Of(LinkedTexts.Keepers).Run().AssertClean());

        Assert.All(
            assembly.Resolution("A_RES_98_8").Citations,
            citation => Assert.Empty(citation.Targets));
    }

    [Fact]
    public void A_summary_has_no_links()
    {
        var consumer = Consumer.Of(LinkedTexts.Buoys, LinkedTexts.Keepers);
        consumer = consumer with { Properties = consumer.Properties.SetItem("TypedResolutionsDocumentation", "summary") };

        Assert.DoesNotContain("Refers to", consumer.Run().AssertClean().Files["A_RES_98_8.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_documentation_links_into_a_referenced_assembly(bool asFile)
    {
        var buoys = ProjectGraph.Project("Buoys", LinkedTexts.Buoys).Run().AssertClean();

        var keepers = ProjectGraph.Project("Keepers", LinkedTexts.Keepers)
            .Referencing(asFile ? buoys.ToFile() : buoys.ToProject())
            .Run()
            .AssertClean();

        Assert.Equal("A_RES_98_7.OP2_b", Documentation.RefersTo(keepers, "A_RES_98_8", "PP1", "Buoys.Resolutions"));
    }

    [Fact]
    public void The_program_gets_paragraphs_of_a_referenced_assembly()
    {
        var buoys = ProjectGraph.Project("Buoys", LinkedTexts.Buoys).Run().AssertClean();
        var program = ProjectGraph.Project("Keepers", LinkedTexts.Keepers).Referencing(buoys.ToFile()) with
        {
            Sources =
            [
                """
                internal static class Use
                {
                    internal static string References() => string.Join("; ", Keepers.Resolutions.A_RES_98_8.OP3.Instance.References);
                }
                """,
            ],
        };

        using var assembly = new LoadedConsumer(program.Run().AssertClean(), buoys);

        Assert.Equal("A/RES/98/7, OP3; A/RES/98/8, OP1; A/RES/98/8, OP2", assembly.Invoke("Use", "References"));
    }

    [Fact]
    public void A_text_that_came_after_the_type_of_its_instrument_is_found()
    {
        // The first project cites 98/7 and so has its type; the text is in the second.
        var first = ProjectGraph.Project("First", LinkedTexts.Keepers).Run().AssertClean();
        var program = ProjectGraph.Project("Second", LinkedTexts.Buoys, Sample.Citing("A/RES/98/9", "paragraph 2 of resolution 98/7")).Referencing(first.ToFile()) with
        {
            Sources =
            [
                """
                internal static class Use
                {
                    internal static string References() => string.Join("; ", Second.Resolutions.A_RES_98_9.OP1.Instance.References);
                }
                """,
            ],
        };
        var second = program.Run().AssertClean();

        using var assembly = new LoadedConsumer(second, first);

        Assert.Equal("A/RES/98/7, OP2", assembly.Invoke("Use", "References"));
        Assert.Equal("A_RES_98_7.OP2", Documentation.RefersTo(second, "A_RES_98_9", "OP1", "Second.Resolutions"));
    }
}
