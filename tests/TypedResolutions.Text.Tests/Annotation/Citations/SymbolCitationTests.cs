namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Documents that a text cites by symbol.</summary>
public sealed class SymbolCitationTests
{
    [Theory]
    [InlineData("See A/C.2/59/3, annex.", "A/C.2/59/3 #annex")]
    [InlineData("A/72/64-E/2017/12.", "A/72/64-E/2017/12")]
    [InlineData("A/67/65-E/2012/48 and A/67/65/Corr.1-E/2012/48/Corr.1.", "A/67/65-E/2012/48; A/67/65/Corr.1-E/2012/48/Corr.1")]
    [InlineData("A/CONF.151/26/Rev.1 (Vol. I), resolution 1.", "A/CONF.151/26/Rev.1 (Vol. I)")]
    [InlineData("A/CONF. 151/26/Rev. 1 (Vol. II)", "A/CONF.151/26/Rev.1 (Vol. II)")]
    [InlineData("S/11670 and Corr.1 and 2.", "S/11670; S/11670/Corr.1; S/11670/Corr.2")]
    [InlineData("Noting document S/2010/115 and Add.1, of 3 March", "S/2010/115; S/2010/115/Add.1")]
    [InlineData("E/HLPF/2017/4.The next sentence.", "E/HLPF/2017/4")]
    [InlineData("See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.", "FCCC/CP/2015/10/Add.1; 1/CP.21 #annex")]
    [InlineData("The reports GOV/2006/15, S/PRST/2013/12 and ST/SGB/2003/13;", "GOV/2006/15; S/PRST/2013/12; ST/SGB/2003/13")]
    [InlineData("The report A/HRC/48/ 23 and UNEP/EA.4/RES.11,", "A/HRC/48/23; UNEP/EA.4/RES.11")]
    [InlineData("decision EC-M-33/DEC.1, WT/MIN(15)/48 and UNEP/EA.4/Res.11", "WT/MIN(15)/48; UNEP/EA.4/RES.11")]
    [InlineData("resolutions GC(64)/RES/9 and GC(64)/RES/10", "GC(64)/RES/9; GC(64)/RES/10")]
    [InlineData("A/RES/217(III) and A/RES/57/270 B of 23 June 2003", "A/RES/217 (III); A/RES/57/270 B")]
    [InlineData("See A/54/L.81/Rev.l, para. 3, and A/55/7/Add.l.", "A/54/L.81/Rev.1 #3; A/55/7/Add.1")]
    [InlineData("The note EC-91/S/3, dated 28 June 2019, and S/2019/3,", "S/2019/3")]
    [InlineData("S/Agenda/8979 and A/68/L.45", "S/Agenda/8979; A/68/L.45")]
    [InlineData("resolution AG/RES.1733 (XXX-O/00) of the Organization of American States", "AG/RES.1733")]
    [InlineData("the report of the Secretary-General—A/67/65—and its annex", "A/67/65")]
    public void Symbols_are_read_as_the_United_Nations_writes_them(string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(Language.English, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.French, "A/72/633/Corr.1 et A/72/719.", "A/72/633/Corr.1; A/72/719")]
    [InlineData(Language.Russian, "см. документ А/72/417 и S/2010/115.", "A/72/417; S/2010/115")]
    [InlineData(Language.Chinese, "见 A/C.2/59/3，附件。", "A/C.2/59/3 #annex")]
    [InlineData(Language.Chinese, "S/11670和Corr.1和2", "S/11670; S/11670/Corr.1; S/11670/Corr.2")]
    [InlineData(Language.Chinese, "见FCCC/CP/2015/10/Add.1，第1/CP.21号决定，附件。", "FCCC/CP/2015/10/Add.1; 1/CP.21 #annex")]
    [InlineData(Language.Arabic, "انظر الوثيقة S/12600.", "S/12600")]
    public void Symbols_are_read_in_every_language(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "United Nations, Treaty Series, vol. 999, No. 14668.", "InternationalCovenantOnCivilAndPoliticalRights")]
    [InlineData(Language.French, "Nations Unies, Recueil des Traités, vol. 1577, no 27531.", "ConventionOnTheRightsOfTheChild")]
    [InlineData(Language.Chinese, "联合国，《条约汇编》，第1577卷，第27531号。", "ConventionOnTheRightsOfTheChild")]
    [InlineData(Language.Chinese, "联合国，《条约汇编》，第一五七七卷，第二七五三一号。", "ConventionOnTheRightsOfTheChild")]
    [InlineData(Language.English, "United Nations, Treaty Series, vol. 1, No. 999999.", "")]
    public void A_place_in_the_treaty_series_is_the_treaty(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));
}
