namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>A committee of the Security Council is the same by its resolution and by the paragraph that set it up.</summary>
public sealed class SanctionsCommitteeTests
{
    [Theory]
    [InlineData(Language.English, "Recalls the Committee established pursuant to paragraph 24 of resolution 1970 (2011);", "24")]
    [InlineData(Language.English, "Recalls the Committee established pursuant to resolution 1970 (2011);", null)]
    [InlineData(Language.French, "Rappelle le Comité créé par le paragraphe 24 de la résolution 1970 (2011);", "24")]
    [InlineData(Language.Spanish, "Recuerda el Comité establecido en virtud del párrafo 24 de la resolución 1970 (2011);", "24")]
    [InlineData(Language.Russian, "ссылается на Комитет, учрежденный пунктом 24 резолюции 1970 (2011);", "24")]
    [InlineData(Language.Arabic, "تشير إلى اللجنة المنشأة عملا بالفقرة 24 من القرار 1970 (2011)؛", "24")]
    [InlineData(Language.Chinese, "回顾第1970（2011）号决议第24段所设委员会；", "24")]
    [InlineData(Language.Chinese, "回顾根据第1970（2011）号决议第24段设立的委员会；", "24")]
    public void A_committee_is_known_by_its_paragraph(Language language, string text, string? cited)
    {
        var paragraph = Documents.Annotate(language, "SecurityCouncil", text).Paragraphs[0];

        Assert.Equal("SecurityCouncilCommittee1970", Assert.Single(paragraph.Actors).ActorId);
        var citation = Assert.Single(paragraph.Citations);
        Assert.Equal("S/RES/1970 (2011)", citation.Instrument);
        Assert.Equal(cited, citation.Paragraph);
    }

    [Theory]
    [InlineData(Language.English, "Recalls the Committee established pursuant to paragraph 24 of its resolution 1970 (2011);")]
    [InlineData(Language.English, "Recalls the Committee established by paragraph 24 of its resolution 1970 (2011);")]
    [InlineData(Language.English, "Recalls the Committee established pursuant to its resolution 1970 (2011);")]
    [InlineData(Language.French, "Rappelle le Comité créé par le paragraphe 24 de sa résolution 1970 (2011);")]
    [InlineData(Language.Spanish, "Recuerda el Comité establecido en virtud del párrafo 24 de su resolución 1970 (2011);")]
    [InlineData(Language.Russian, "ссылается на Комитет, учрежденный пунктом 24 своей резолюции 1970 (2011);")]
    [InlineData(Language.Arabic, "تشير إلى اللجنة المنشأة عملا بالفقرة 24 من قراره 1970 (2011)؛")]
    [InlineData(Language.Chinese, "回顾其第1970（2011）号决议第24段所设委员会；")]
    public void The_council_names_its_own_resolution(Language language, string text)
    {
        var paragraph = Documents.Annotate(language, "SecurityCouncil", text).Paragraphs[0];

        Assert.Equal("SecurityCouncilCommittee1970", Assert.Single(paragraph.Actors).ActorId);
        Assert.Equal("S/RES/1970 (2011)", Assert.Single(paragraph.Citations).Instrument);
    }

    [Theory]
    [InlineData("回顾第2999（2035）号决议第6段所设委员会；")]
    [InlineData("回顾第2999（2035）号决议第6段规定的委员会；")]
    public void What_is_cited_is_no_part_of_a_name(string text)
    {
        var paragraph = Documents.Annotate(Language.Chinese, "SecurityCouncil", text).Paragraphs[0];

        Assert.Empty(paragraph.Actors);
        Assert.Equal("6", Assert.Single(paragraph.Citations).Paragraph);
    }
}
