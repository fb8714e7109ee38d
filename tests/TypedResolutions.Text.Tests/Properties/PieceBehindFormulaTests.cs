namespace TypedResolutions.Text.Tests.Properties;

/// <summary>A line that is cut behind a formula starts with a blank: the blank of the joined text stands there, not at the comma.</summary>
public sealed class PieceBehindFormulaTests
{
    [Fact]
    public void The_blank_before_it_is_a_blank_of_the_file()
    {
        const string text =
            "Resolution adopted by the General Assembly on 20 December 2017\n“The General Assembly,\n## Heading\n"
            + "“The General Assembly, A/RES/72/200\n1 - تقرر";

        ReadingAssert.TextStandsInFile(text, ResolutionParser.Parse(text));
    }
}
