using TypedResolutions.Generator.Naming;
using TypedResolutions.Text.Naming;

namespace TypedResolutions.Generator.Tests.Naming;

public sealed class NamingTests
{
    [Theory]
    [InlineData("A/RES/72/200", "A_RES_72_200")]
    [InlineData("S/RES/1325 (2000)", "S_RES_1325_2000")]
    [InlineData("E/RES/2017/21", "E_RES_2017_21")]
    [InlineData("A/HRC/RES/48/13", "A_HRC_RES_48_13")]
    [InlineData("A/RES/57/270 B", "A_RES_57_270_B")]
    [InlineData("A/RES/1514 (XV)", "A_RES_1514_XV")]
    [InlineData("A/RES/ES-11/1", "A_RES_ES_11_1")]
    [InlineData("UNEP/EA.4/RES.11", "UNEP_EA_4_RES_11")]
    [InlineData("2030Agenda", "_2030Agenda")]
    [InlineData("lower", "Lower")]
    [InlineData("工作组", "工作组")]
    [InlineData("\u200B/", "Fallback")]
    public void Symbols_become_the_names_of_their_files(string symbol, string identifier) =>
        Assert.Equal(identifier, Identifier.Of(symbol, "Fallback"));

    [Fact]
    public void Long_names_are_cut_and_stay_different()
    {
        var one = Identifier.Of(new string('A', 3000) + "1", "Fallback");
        var other = Identifier.Of(new string('A', 3000) + "2", "Fallback");

        Assert.NotEqual(one, other);
        Assert.InRange(one.Length, 1, 140);
    }

    [Fact]
    public void Hint_names_are_short_ascii_and_different_under_case_folding()
    {
        string[] identifiers =
        [
            "A_RES_72_200", "A_RES_1514_XV", "A_RES_1514_xv", "A_RES_1514_Xv", "ACTORS", "Actors", "工作组", "专家组",
            new string('A', 100), new string('A', 101),
        ];

        var hints = identifiers.Select(HintName.Of).Append("Actors.g.cs").Append("Instruments.g.cs").ToArray();

        Assert.Equal("A_RES_72_200.g.cs", hints[0]);
        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(hints, hint => Assert.InRange(hint.Length, 1, 80));
        Assert.All(hints, hint => Assert.All(hint, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '_' or '.')));
    }

    [Theory]
    [InlineData(null, "My.App", "My.App.Resolutions")]
    [InlineData("Law", "My.App", "Law")]
    [InlineData(null, null, "Resolutions")]
    [InlineData("..", null, "Resolutions")]
    [InlineData("my-app.class.1x", null, "My_app.@class._1x")]
    public void The_namespace_is_always_valid(string? asked, string? root, string expected) =>
        Assert.Equal(expected, NamespaceName.Of(asked, root));
}
