namespace TypedResolutions.Text.Tests.Folding;

public sealed class FingerprintTests
{
    private const string Paragraph =
        "Requests the Secretary-General to report, “in full”, on the co-operation of 2015–2030 and the States’ office";

    [Theory]
    [InlineData("Requests  the\n  Secretary-\nGeneral to report, “in full”, on the co-operation of 2015–2030 and the States’ office")]
    [InlineData("Requests the Secre-\ntary-General to report, “in full”, on the co­operation of 2015–2030 and the States’ office")]
    [InlineData("Requests the Secretary-General to report, \"in full\", on the co-operation of 2015-2030 and the States' office")]
    [InlineData("Requests the Secretary-General to report, « in full », on the co‑operation of 2015—2030 and the States' office")]
    [InlineData("Requests the Secretary-General to report, ''in full'', on the co-operation of 2015-2030 and the States' office")]
    [InlineData("**Requests** the Secretary-General to _report_, “in full”, on the co-operation of 2015–2030 and the States’ office")]
    [InlineData("Requests the Secretary-General to report, “in full”,¹² on the co-operation of 2015–2030 and the States’ office")]
    [InlineData("Requests the Secretary-General to report, “in full”, on the co-operation of 2015–2030 and the States’ o\uFB03ce")]
    [InlineData("\u200FRequests\u00A0the Secretary-General to report, “in full”, on the co-operation of 2015–2030 and the States’ office\uFEFF")]
    public void A_better_conversion_of_the_same_text_has_the_same_fingerprint(string converted) =>
        Assert.Equal(Fingerprint.Of(Paragraph), Fingerprint.Of(converted));

    [Theory]
    [InlineData("2015", "2016")]
    [InlineData("Requests", "Urges")]
    [InlineData("to report", "not to report")]
    [InlineData("report,", "report;")]
    [InlineData("“in full”", "in full")]
    [InlineData("States’", "States")]
    public void Another_text_has_another_fingerprint(string old, string changed) =>
        Assert.NotEqual(Fingerprint.Of(Paragraph), Fingerprint.Of(Paragraph.Replace(old, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("re\u0301solution", "r\u00E9solution")]
    [InlineData("ﻗﺮﺍﺭ", "قرار")]
    [InlineData("第 70/1 号决议", "第70/1号决议")]
    [InlineData("「灯」", "“灯”")]
    public void Writing_systems_have_their_own_ways_to_write_the_same(string one, string other) =>
        Assert.Equal(Fingerprint.Of(one), Fingerprint.Of(other));

    [Fact]
    public void The_value_is_part_of_every_reviewed_source_and_never_changes() =>
        Assert.Equal("ded475c2d8d19d8f", Fingerprint.Of("Requests the Secretary-General to report."));

    /// <summary>The same resolution, wrapped anew and with a page break inside a paragraph.</summary>
    [Fact]
    public void A_text_that_was_laid_out_anew_keeps_all_its_fingerprints()
    {
        var relaid = Laid
            .Replace("keep their\nlighthouses lit", "keep\ntheir lighthouses lit", StringComparison.Ordinal)
            .Replace("\"lamps\"", "“lamps”", StringComparison.Ordinal)
            .Replace("co-operation", "co-\noperation", StringComparison.Ordinal)
            .Replace("2. Urges", "2. **Urges**", StringComparison.Ordinal)
            .Replace("lighthouses,¹", "lighthouses,[^1]", StringComparison.Ordinal)
            .Replace("¹ A/99/5.", "[^1]: A/99/5.", StringComparison.Ordinal);

        Assert.NotEqual(Laid, relaid);
        Assert.Equal(Fingerprints(Laid), Fingerprints(relaid));
    }

    private const string Laid = """
        A/RES/99/1

        Resolution adopted by the General Assembly on 3 December 2044

        99/1. Lighthouses

        The General Assembly,

        Taking note of the report of the Secretary-General on lighthouses,¹

        1. Welcomes the "lamps" programme and the co-operation of the coasts;

        2. Urges Member States to keep their
        lighthouses lit.

        60th plenary meeting
        3 December 2044

        __________
        ¹ A/99/5.
        """;

    private static IEnumerable<string> Fingerprints(string text)
    {
        var paragraphs = ResolutionParser.Parse(text).Paragraphs;
        Assert.Equal(["PP1", "OP1", "OP2"], paragraphs.Select(paragraph => paragraph.Label));
        return [.. paragraphs.Select(paragraph => Fingerprint.Of(paragraph.Text.Text))];
    }
}
