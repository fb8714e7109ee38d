namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Texts that no one wrote: the scanner reads them in time that grows with their length, and never throws.</summary>
public sealed class CitationHostilityTests
{
    private const int Length = 10_000;

    [SkippableTheory]
    [InlineData("1")]
    [InlineData("1/")]
    [InlineData("12/3 ")]
    [InlineData("resolution ")]
    [InlineData("resolution 70/1 to ")]
    [InlineData("((((")]
    [InlineData("《")]
    [InlineData("“")]
    [InlineData("\"a")]
    [InlineData("A/")]
    [InlineData("A/70/1-")]
    [InlineData("paragraph 3, ")]
    [InlineData("paragraph ")]
    [InlineData("3、")]
    [InlineData("第")]
    [InlineData("第1号")]
    [InlineData("一二")]
    [InlineData("Treaty Series 1 ")]
    [InlineData("the Convention ")]
    [InlineData("S/1 and Corr.1 and ")]
    public void Four_times_the_text_takes_four_times_the_steps(string unit)
    {
        foreach (var language in new[] { Language.English, Language.Chinese, Language.Arabic })
        {
            LinearSteps.Assert(unit, Length / unit.Length, text =>
            {
                var scanned = CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0];
                Assert.All(scanned.Citations.Take(10), citation => Assert.NotEmpty(citation.Instrument));
            });
        }
    }

    [Theory]
    [InlineData("paragraph 5", " (a)", ", (b)", " of resolution 70/1,")]
    [InlineData("paragraph 5", " (a) (i)", ", (ii)", " of the present resolution,")]
    [InlineData("", "paragraph 5 and ", "annex and section II and ", "paragraph 1 of the present resolution,")]
    public void What_is_read_grows_no_faster_than_the_text(string start, string first, string second, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(first, 2000)) + string.Concat(Enumerable.Repeat(second, 2000)) + end;
        var scanned = CitationSamples.Annotate(Language.English, Organ.GeneralAssembly, text).Paragraphs[0];

        Assert.True(scanned.Citations.Sum(citation => citation.Paragraph?.Length ?? 0) <= text.Length * 10);
        Assert.True(scanned.CrossReferences.Sum(reference => reference.Text.Length + reference.Paragraphs.Length) <= text.Length * 10);
    }

    [Fact]
    public void No_cut_of_a_text_throws()
    {
        const string text = "回顾其2001年12月21日第57/270 B号、S/11670和Corr.1和2、《信息社会突尼斯议程》第72段 resolutions 3411 A to D (XXX), A/CONF.151/26/Rev.1 (Vol. I), paragraph 5 (a) of “the 2030 Agenda”, Treaty Series, vol. 1, No. 2";
        foreach (var language in Enum.GetValues<Language>())
        {
            for (var start = 0; start < text.Length; start++)
            {
                var scanned = CitationSamples.Annotate(language, Organ.HumanRightsCouncil, text[start..], text[..start]);
                Assert.Equal(2, scanned.Paragraphs.Count);
            }
        }
    }
}
