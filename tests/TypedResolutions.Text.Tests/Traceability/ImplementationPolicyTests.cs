using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Text.Tests.Traceability;

public sealed class ImplementationPolicyTests
{
    private static readonly ListedResolution Resolution = ListedResolution.Read(
        "A/RES/99/1",
        "en,zh",
        """
        P PP1 0:9:aa 0:3:a1 Recalls -
        O OP1 10:9:bb - Welcomes -
        O OP2 20:9:cc 4:3:c1 Urges MemberStates Requests SecretaryGeneral
        O OP3 30:9:dd 8:3:d1 Demands SecretaryGeneral,States%20concerned
        O OP4 40:9:ee 12:3:e1 Decides -
        A Annex_P1 50:9:ff - Requests MemberStates
        """);

    [Theory]
    [InlineData("requests(SecretaryGeneral)", "OP2")]
    [InlineData("requests", "OP2 Annex_P1")]
    [InlineData("requests(*)", "OP2 Annex_P1")]
    [InlineData("force.requests(SecretaryGeneral)", "OP2 OP3")]
    [InlineData("force.Requests(MemberStates, secretarygeneral)", "OP2 OP3 Annex_P1")]
    [InlineData("*(MemberStates)", "OP2 Annex_P1")]
    [InlineData("*", "OP1 OP2 OP3 OP4 Annex_P1")]
    [InlineData("decides, PP1, op3", "PP1 OP3 OP4")]
    [InlineData("recalls", "")]
    [InlineData("A/RES/99/1: decides", "OP4")]
    [InlineData("a_res/99/1: decides", "OP4")]
    [InlineData("A/RES/99/*: decides", "OP4")]
    [InlineData("A/RES/9/*: decides", "")]
    [InlineData("A/RES/99/2: decides", "")]
    [InlineData("A/RES/99/2: decides | *: urges | A/RES/99/1: welcomes", "OP1 OP2")]
    public void A_policy_chooses_paragraphs(string policy, string expected)
    {
        var read = Read(policy);

        Assert.Empty(read.Problems);
        Assert.Equal(expected, string.Join(' ', Resolution.Paragraphs
            .Where(paragraph => read.Rules.Any(rule =>
                rule.IsFor(Resolution.Symbol) && rule.SelectorOf(paragraph) is not null))
            .Select(paragraph => paragraph.Label)));
    }

    [Theory]
    [InlineData("", "a selector is empty")]
    [InlineData("decides,", "a selector is empty")]
    [InlineData("frobnicates(*)", "'frobnicates' is no verb and no label of a paragraph")]
    [InlineData("unknown", "'unknown' is no verb and no label of a paragraph")]
    [InlineData("97", "'97' is no verb and no label of a paragraph")]
    [InlineData("requests(SecretaryGenral)", "there is no actor 'SecretaryGenral'")]
    [InlineData("requests()", "the name of an actor is missing")]
    [InlineData("requests(SecretaryGeneral", "the brackets of 'requests(SecretaryGeneral' do not match")]
    [InlineData("requests: SecretaryGeneral", "'requests' is no symbol of a resolution")]
    [InlineData("force.begs", "'force.begs' is no force; the forces are Declares, Recommends, Requests, Decides")]
    public void What_cannot_be_read_is_told(string policy, string problem) =>
        Assert.Equal([problem], Read(policy).Problems);

    [Fact]
    public void What_could_be_read_beside_it_is_in_force() =>
        Assert.Equal("decides", Assert.Single(Read("decides, frobnicates").Rules).SelectorOf(Resolution.Find("op4")!));

    [Fact]
    public void A_reviewed_text_is_known_in_any_language()
    {
        var paragraph = Resolution.Find("OP2")!;

        Assert.Equal("cc", paragraph.Fingerprint);
        Assert.True(paragraph.HasFingerprint("CC"));
        Assert.True(paragraph.HasFingerprint("c1"));
        Assert.False(paragraph.HasFingerprint("dd"));
        Assert.Equal(["SecretaryGeneral", "States concerned"], Resolution.Find("OP3")!.Actions.Single().Addressees);
    }

    [Theory]
    [InlineData("")]
    [InlineData("O")]
    [InlineData("O OP1 broken")]
    [InlineData("Z OP1 0:1:aa 0:1:aa")]
    public void A_line_that_is_no_paragraph_is_left_out(string line) =>
        Assert.Empty(ListedResolution.Read("A/RES/99/1", "en,zh", line).Paragraphs);

    private static ImplementationPolicy Read(string policy) => ImplementationPolicy.Read(
        policy, id => string.Equals(id, "SecretaryGeneral", StringComparison.OrdinalIgnoreCase) || id == "MemberStates");
}
