using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Tests.References;

namespace TypedResolutions.Generator.Tests.Links;

/// <summary>A reference to a paragraph that a text, which is there, does not have is told where it stands.</summary>
public sealed class MissingParagraphTests
{
    [Theory]
    [InlineData("paragraph 9 of resolution 98/7", "9")]
    [InlineData("paragraph 2 (c) of resolution 98/7", "2 (c)")]
    [InlineData("paragraphs 2 to 4 of resolution 98/7", "4")]
    [InlineData("paragraph 3 of the annex to resolution 98/7", "3")]
    public void It_is_told_at_its_characters(string reference, string number)
    {
        var text = Text(reference);

        var diagnostic = Assert.Single(Consumer.Of(LinkedTexts.Buoys, text).Run().Result.Diagnostics);

        Assert.Equal(("TR0028", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal($"A/RES/98/7 has no paragraph {number}; check the number, or whether the text of A/RES/98/7 is complete", diagnostic.GetMessage(null));
        Assert.Equal(text.Path, diagnostic.Location.GetLineSpan().Path);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal("resolution 98/7", text.GetText().ToString()[span.Start..span.End]);
        Assert.Equal(19, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("paragraph 3 of resolution 98/7")]
    [InlineData("paragraph 3 (a) of resolution 98/7")]
    [InlineData("paragraph 2 of the annex to resolution 98/7")]
    [InlineData("section V, paragraph 9, of resolution 98/7")]
    [InlineData("article 9 of resolution 98/7")]
    [InlineData("paragraph 9 of resolution 97/3")]
    [InlineData("resolution 98/7")]
    public void What_is_there_or_cannot_be_known_is_not_told(string reference) =>
        Assert.Empty(Consumer.Of(LinkedTexts.Buoys, Text(reference)).Run().Result.Diagnostics);

    /// <summary>A heading links nowhere, so that nothing is told of where it would.</summary>
    [Fact]
    public void What_a_heading_cites_is_not_told()
    {
        var text = InMemoryText.Resolution("/project/resolutions/A_RES_98_8.en.txt", """
            United Nations                                                   A/RES/98/8

            General Assembly

            Resolution adopted by the General Assembly on 3 December 2043

            The General Assembly,

            Recalling its resolution 97/3,

            I

            Implementation of paragraph 9 of General Assembly resolution 98/7

            1. Decides to remain seized of the matter.
            """);

        Assert.Empty(Consumer.Of(LinkedTexts.Buoys, text).Run().Result.Diagnostics);
    }

    [Fact]
    public void A_paragraph_that_a_referenced_assembly_lacks_is_told()
    {
        var buoys = ProjectGraph.Project("Buoys", LinkedTexts.Buoys).Run().ToFile();

        var generated = ProjectGraph.Project("Keepers", Text("paragraph 9 of resolution 98/7")).Referencing(buoys).Run();

        Assert.Equal("TR0028", Assert.Single(generated.Result.Diagnostics).Id);
    }

    [Fact]
    public void Each_parallel_text_is_told_of_its_own()
    {
        var french = InMemoryText.Resolution("/project/resolutions/A_RES_98_8.fr.txt", """
            Nations Unies                                                   A/RES/98/8

            Assemblée générale

            Quatre-vingt-dix-huitième session

            Résolution adoptée par l'Assemblée générale le 3 décembre 2043

            L'Assemblée générale,

            Rappelant sa résolution 98/7,

            1. Se félicite des travaux menés en application du paragraphe 8 de la résolution 98/7.
            """);

        var diagnostic = Assert.Single(
            Consumer.Of(LinkedTexts.Buoys, LinkedTexts.Keepers, french).Run().Result.Diagnostics, diagnostic => diagnostic.Id == "TR0028");

        Assert.Equal(french.Path, diagnostic.Location.GetLineSpan().Path);
    }

    private static InMemoryText Text(string reference) => LinkedTexts.Keepers.With(LinkedTexts.Text(reference));
}
