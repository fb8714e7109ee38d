using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Links;

/// <summary>How the labels of a resolution are listed for other projects.</summary>
public sealed class LabelListTests
{
    [Theory]
    [InlineData("PP1 PP2 OP1 OP2 OP3", "PP1-2 OP1-3")]
    [InlineData("OP1", "OP1")]
    [InlineData("OP8 OP9 OP10 OP11", "OP8-11")]
    [InlineData("OP1 OP1_a OP1_b OP1_c OP2", "OP1 OP1_a-c OP2")]
    [InlineData("OP5 OP5_y OP5_z OP5_aa OP5_bb", "OP5 OP5_y-z OP5_aa OP5_bb")]
    [InlineData("OP4 OP3 OP2", "OP4 OP3 OP2")]
    [InlineData("OP2 OP2_2 OP2_3 OP3bis", "OP2 OP2_2-3 OP3bis")]
    [InlineData("OP09 OP10 OP99999999999 OP99999999999_2", "OP09-10 OP99999999999 OP99999999999_2")]
    [InlineData("Annex_Art1_1 Annex_Art1_2 Annex_Art2 Goal1 Target1_1 Target1_a", "Annex_Art1_1-2 Annex_Art2 Goal1 Target1_1 Target1_a")]
    public void Labels_that_follow_each_other_are_one(string labels, string expected)
    {
        var list = LabelList.Write(labels.Split(' ').Select(label => HandMade.Paragraph(label, "Text")));

        Assert.Equal(expected, list);
        Assert.Equal(labels, string.Join(" ", LabelList.Read(list).Labels));
    }

    [Fact]
    public void Sections_open_and_close()
    {
        var list = LabelList.Write(
        [
            HandMade.Paragraph("OP1", "Text"),
            HandMade.Paragraph("OP2", "Text") with { Section = "I" },
            HandMade.Paragraph("OP3", "Text") with { Section = "I" },
            HandMade.Paragraph("OP4", "Text") with { Section = "II" },
            HandMade.Paragraph("Annex_P1", "Text"),
        ]);

        Assert.Equal("OP1 I: OP2-3 II: OP4 : Annex_P1", list);
        Assert.Equal([null, "I", "I", "II", null], LabelList.Read(list).Sections);
    }

    [Theory]
    [InlineData("OP1-", 2)]
    [InlineData("OP1-x", 100_000)]
    [InlineData("-", 1)]
    [InlineData(": : :", 0)]
    [InlineData("OP5-3", 100_000)]
    public void A_list_that_no_generator_wrote_ends(string list, int most) =>
        Assert.InRange(LabelList.Read(list).Labels.Count, 0, most);
}
