namespace TypedResolutions.Text.Tests.Headers;

/// <summary>The numbers of the Security Council go with a year, which copies of its resolutions leave away.</summary>
public sealed class CouncilNumberTests
{
    private const string Text = "\nThe Security Council,\n\nRecalling its resolution 9046 (2092),\n\n1. Decides to remain seized of the matter.\n";

    [Theory]
    [InlineData("Resolution 9223\n\nAdopted by the Security Council at its 9451st meeting, on 28 May 2095\n")]
    [InlineData("S/RES/9223\nAdopted by the Security Council at its 9451st meeting, on 28 May 2095\n")]
    [InlineData("# United Nations Security Council Resolution 9223\n\nAdopted by the Security Council at its 9451st meeting, on 28 May 2095\n")]
    [InlineData("Adopted by the Security Council at its 9451st meeting, on 28 May 2095\n\nResolution No. 9223\n")]
    public void A_number_without_its_year_has_that_of_the_adoption(string head)
    {
        var document = ResolutionParser.Parse(head + Text);

        Assert.Equal(("S/RES/9223 (2095)", 9451), (document.Symbol, document.Meeting));
        Assert.Null(document.Title);
    }

    [Theory]
    [InlineData("Résolution 9223\n\nAdoptée par le Conseil de sécurité à sa 9451e séance, le 28 mai 2095\n\nLe Conseil de sécurité,\n\nRappelant sa résolution 9046 (2092),\n\n1. Décide de rester saisi de la question.\n")]
    [InlineData("第9223号决议\n\n2095年5月28日安全理事会第9451次会议通过\n\n安全理事会，\n\n回顾其第9046(2092)号决议，\n\n1. 决定继续处理此案。\n")]
    public void A_number_without_its_year_is_read_in_other_languages(string text) =>
        Assert.Equal("S/RES/9223 (2095)", ResolutionParser.Parse(text).Symbol);

    [Theory]
    [InlineData("Resolution 9223\n", "The Security Council")]
    [InlineData("Resolution 9223 is recalled here\n\nAdopted by the Security Council at its 9451st meeting, on 28 May 2095\n", "The Security Council")]
    [InlineData("Resolution 93\n\nResolution adopted by the General Assembly on 28 May 2095\n", "The General Assembly")]
    public void Without_a_day_or_a_line_of_its_own_or_the_Council_it_is_no_symbol(string head, string organ) =>
        Assert.Null(ResolutionParser.Parse(head + Text.Replace("The Security Council", organ, StringComparison.Ordinal)).Symbol);

    [Fact]
    public void The_symbol_with_its_year_goes_before_a_number_without() =>
        Assert.Equal(
            "S/RES/9223 (2094)",
            ResolutionParser.Parse("Resolution 9223\nS/RES/9223 (2094)\nAdopted by the Security Council at its 9451st meeting, on 28 May 2095\n" + Text).Symbol);
}
