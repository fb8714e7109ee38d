namespace TypedResolutions.Text.Tests.Properties;

/// <summary>A line of a quoted draft may hold no more than a quotation mark, the number and a sign: it opens the operative part all the same.</summary>
public sealed class ShortQuotedNumberTests
{
    [Fact]
    public void The_first_number_of_a_quoted_draft_may_stand_on_a_line_of_four_characters()
    {
        var document = ResolutionParser.Parse(
            "大会，\n\n回顾其关于灯塔的决议，\n\n1. 建议大会通过以下决议草案：\n\n“大会，\n\n“回顾其关于浮标的决议，\n\n“守护港口的人。\n\n“1.守\n",
            new ResolutionParseOptions { Language = Language.Chinese });

        Assert.Equal(
            ["PP1", "OP1", "Draft_PP1", "Draft_PP2", "Draft_OP1"],
            document.Paragraphs.Select(paragraph => paragraph.Label));
    }
}
