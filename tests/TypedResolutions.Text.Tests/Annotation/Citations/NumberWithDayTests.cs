using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Numbers of the Security Council whose year the date beside them tells, not a bracket.</summary>
public sealed class NumberWithDayTests
{
    [Theory]
    [InlineData(Language.English, "Recalling its resolution 1108 of 22 May 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.English, "Recalling its resolutions 1108 of 22 May 1997 and 1135 of 29 October 1997,", "S/RES/1108 (1997); S/RES/1135 (1997)")]
    [InlineData(Language.English, "Recalling its resolution 242 of 22 November 1967,", "S/RES/242 (1967)")]
    [InlineData(Language.French, "Rappelant sa résolution 1108 du 22 mai 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.French, "Rappelant sa résolution 1108, en date du 22 mai 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.Spanish, "Recordando su resolución 1108, de 22 de mayo de 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 1108 от 22 мая 1997 года,", "S/RES/1108 (1997)")]
    [InlineData(Language.Arabic, "إذ يشير إلى قراره 1108 المؤرخ 22 أيار/مايو 1997،", "S/RES/1108 (1997)")]
    [InlineData(Language.Chinese, "回顾其1997年5月22日第1108号决议，", "S/RES/1108 (1997)")]
    [InlineData(Language.Chinese, "回顾其1997年5月22日第1108号和1997年10月29日第1135号决议，", "S/RES/1108 (1997); S/RES/1135 (1997)")]
    public void In_a_text_of_the_Council_it_is_the_Councils(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.SecurityCouncil, text));

    [Theory]
    [InlineData(Language.English, "Recalling Security Council resolution 242 of 22 November 1967,", "S/RES/242 (1967)")]
    [InlineData(Language.English, "Recalling resolution 242 of the Security Council of 22 November 1967,", "S/RES/242 (1967)")]
    [InlineData(Language.English, "Recalling Security Council resolution 1108, dated 22 May 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.French, "Rappelant la résolution 242 du Conseil de sécurité, en date du 22 novembre 1967,", "S/RES/242 (1967)")]
    [InlineData(Language.Spanish, "Recordando la resolución 242 del Consejo de Seguridad, de 22 de noviembre de 1967,", "S/RES/242 (1967)")]
    [InlineData(Language.Russian, "ссылаясь на резолюцию 242 Совета Безопасности от 22 ноября 1967 года,", "S/RES/242 (1967)")]
    [InlineData(Language.Arabic, "وإذ تشير إلى قرار مجلس الأمن 242 المؤرخ 22 تشرين الثاني/نوفمبر 1967،", "S/RES/242 (1967)")]
    [InlineData(Language.Chinese, "回顾安全理事会1967年11月22日第242号决议，", "S/RES/242 (1967)")]
    public void Where_the_Council_is_named_it_is_the_Councils(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "Recalling resolution 1108 of 22 May 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.French, "Rappelant la résolution 1108 du 22 mai 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.Spanish, "Recordando la resolución 1108, de 22 de mayo de 1997,", "S/RES/1108 (1997)")]
    [InlineData(Language.Russian, "ссылаясь на резолюцию 1108 от 22 мая 1997 года,", "S/RES/1108 (1997)")]
    [InlineData(Language.Arabic, "وإذ تشير إلى القرار 1108 المؤرخ 22 أيار/مايو 1997،", "S/RES/1108 (1997)")]
    [InlineData(Language.Chinese, "回顾1997年5月22日第1108号决议，", "S/RES/1108 (1997)")]
    [InlineData(Language.English, "Recalling its resolution 1108 of 22 May 1997,", "")]
    [InlineData(Language.English, "Recalling resolution 1514 of 14 December 1960,", "")]
    [InlineData(Language.English, "Recalling General Assembly resolution 1514 of 14 December 1960,", "")]
    [InlineData(Language.English, "Recalling General Assembly resolution 1108 of 22 May 1997,", "")]
    [InlineData(Language.English, "Recalling resolution 1108 of the General Assembly of 22 May 1997,", "")]
    [InlineData(Language.English, "Recalling resolution 573 of 29 March 2012,", "")]
    [InlineData(Language.English, "Recalling resolution 6611 of 22 May 2006,", "")]
    [InlineData(Language.English, "Recalling resolution 1108,", "")]
    [InlineData(Language.English, "Recalling decision 1108 of 22 May 1997,", "")]
    [InlineData(Language.English, "Recalling the resolutions on the 15 ports of 22 May 1997,", "")]
    [InlineData(Language.English, "Recalling its resolution 70/1, and the 1108 letters of 22 May 1997,", "A/RES/70/1")]
    [InlineData(Language.Chinese, "回顾大会1960年12月14日第1514号决议，", "")]
    [InlineData(Language.Chinese, "回顾1997年5月22日1108份文件和决议，", "")]
    public void Elsewhere_number_and_day_have_to_tell(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, Organ.SecurityCouncil, "Recalling resolution 2758 of 25 October 1971,")]
    [InlineData(Language.English, Organ.SecurityCouncil, "Recalling resolution 1514 of 14 December 1960,")]
    [InlineData(Language.English, Organ.SecurityCouncil, "Recalling the League of Arab States resolution 7298 of 2 March 2011,")]
    [InlineData(Language.English, Organ.SecurityCouncil, "Recalling the League of Arab States resolution 1975 of 2 March 2011,")]
    [InlineData(Language.English, Organ.SecurityCouncil, "Recalling the Permanent Council resolution 1390 of 16 January 2002,")]
    [InlineData(Language.English, Organ.SecurityCouncil, "Recalling resolution 13 of the Commission of 5 May 2003,")]
    [InlineData(Language.English, Organ.SecurityCouncil, "Recalling resolution 1480 of the ILO of 5 May 2003,")]
    [InlineData(Language.English, Organ.GeneralAssembly, "Recalling the Parliamentary Assembly of the Council of Europe resolution 1738 of 22 June 2010,")]
    [InlineData(Language.English, Organ.GeneralAssembly, "Recalling the ILO resolution 1550 of 8 June 2004,")]
    [InlineData(Language.English, Organ.GeneralAssembly, "Recalling resolution 1325 of 31 October 2000 of the African Union Peace and Security Council,")]
    [InlineData(Language.Chinese, Organ.SecurityCouncil, "回顾阿拉伯国家联盟理事会2011年3月12日第7360号决议，")]
    [InlineData(Language.Chinese, Organ.GeneralAssembly, "回顾阿拉伯国家联盟2011年3月12日第1975号决议，")]
    public void A_number_of_others_is_not_the_Councils(Language language, Organ adopting, string text) =>
        Assert.Equal(string.Empty, CitationSamples.Cite(language, adopting, text));

    [Theory]
    [InlineData(Language.English, "Recalling resolution 1108 of 22 May 1997 of the Security Council,", "S/RES/1108 (1997)")]
    [InlineData(Language.English, "Recalling resolution 1108 of 22 May 1997, of which the keepers know,", "S/RES/1108 (1997)")]
    public void The_Councils_own_stay(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData("Recalling its resolution 1108 of 22 May 1997,", "Recalling also paragraph 3 of resolution 1108,", "S/RES/1108 (1997) #3")]
    [InlineData("Recalling its resolution 1108 of 22 May 1997 and 1135 letters,", "Recalling also its resolution 1135,", "")]
    public void The_number_alone_goes_back_to_it(string before, string text, string expected) =>
        Assert.Equal(
            expected,
            CitationSamples.Write(CitationSamples.Annotate(Language.English, Organ.SecurityCouncil, before, text).Paragraphs[1].Citations));

    [Fact]
    public void The_date_is_the_numbers_own()
    {
        var citation = Assert.Single(CitationSamples.Annotate(Language.Spanish, Organ.SecurityCouncil, "Recordando su resolución 1108, de 22 de mayo de 1997,").Paragraphs[0].Citations);

        Assert.Equal((new CalendarDate(1997, 5, 22), "resolución 1108"), (citation.Date, citation.Text));
    }
}
