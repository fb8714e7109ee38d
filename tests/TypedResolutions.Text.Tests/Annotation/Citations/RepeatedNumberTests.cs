namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>A number that was cited in full before may be cited again without its year or its organ.</summary>
public sealed class RepeatedNumberTests
{
    [Theory]
    [InlineData("Recalling resolution 1960 (2010),", "Takes note of the progress made pursuant to resolution 1960;", "S/RES/1960 (2010)")]
    [InlineData("Recalling resolution 1960 (2010),", "Takes note of the progress made pursuant to resolution 1961;", "")]
    [InlineData("Recalling resolution 1960 (2010),", "Takes note of the resolution on 1960 lamps;", "")]
    public void The_year_is_the_one_given_before(string recital, string operative, string expected) =>
        Assert.Equal(expected, Cited("Resolution 3102 (2036)\n\nThe Security Council,\n\n", "S_RES_3102_2036.en.txt", recital, operative));

    [Theory]
    [InlineData("Recalling Human Rights Council resolution 64/9 of 30 March 2037,", "Requests the Council to act in accordance with its resolution 64/9;", "A/HRC/RES/64/9")]
    [InlineData("Recalling its resolution 64/9 of 30 November 2009,", "Reaffirms its resolution 64/9;", "A/RES/64/9")]
    public void The_organ_is_the_one_named_before(string recital, string operative, string expected) =>
        Assert.Equal(expected, Cited("Resolution 92/7\n\nThe General Assembly,\n\n", "A_RES_92_7.en.txt", recital, operative));

    private static string Cited(string head, string path, string recital, string operative)
    {
        var document = ResolutionParser.Parse(
            head + recital + "\n\n1. " + operative + "\n", new ResolutionParseOptions { Path = path });

        return string.Join(' ', document.Paragraphs[^1].Citations.Select(static citation => citation.Instrument));
    }
}
