namespace TypedResolutions.Text.Tests.Properties;

/// <summary>Numbers that go back and on again, with a paragraph between them that has none, are no list inside a paragraph.</summary>
public sealed class UnnumberedInListTests
{
    [Fact]
    public void A_paragraph_without_a_number_among_numbers_that_go_back_keeps_all_as_they_are()
    {
        var document = ResolutionParser.Parse(
            "The General Assembly,\n\n2. Requests a list;\n\n1. Requests one;\n\n3. Decides.\n\nRecalling its resolution 70/1,\n\n3. Decides.\n");

        Assert.Equal(
            ["OP2", "OP1", "OP3", "PP1", "OP3_2"],
            document.Paragraphs.Select(paragraph => paragraph.Label));
    }
}
