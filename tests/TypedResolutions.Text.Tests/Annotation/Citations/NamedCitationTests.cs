namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Instruments that a text names, and what footnotes say of them.</summary>
public sealed class NamedCitationTests
{
    [Theory]
    [InlineData(Language.English, "Reaffirming the 2030 Agenda for Sustainable Development and the Charter of the United Nations,", "A/RES/70/1; CharterOfTheUnitedNations")]
    [InlineData(Language.French, "Réaffirmant le Programme de développement durable à l'horizon 2030,", "A/RES/70/1")]
    [InlineData(Language.Chinese, "注意到《2030 年可持续发展议程》和《亚的斯亚贝巴行动议程》中提及的内容以及《2030 年议程》，", "A/RES/70/1; A/RES/69/313; A/RES/70/1")]
    [InlineData(Language.English, "Noting the work of the Conference of the Parties to the Convention on Biological Diversity,", "")]
    [InlineData(Language.English, "Noting the same report, the Assembly and the Secretary-General,", "")]
    public void Names_of_the_registry_are_found(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, in which it adopted that Agenda,", "A/RES/70/1; A/RES/70/1")]
    [InlineData(Language.Chinese, "重申其题为“变革我们的世界：2030 年可持续发展议程”的 2015 年 9 月 25 日第 70/1 号决议，使该议程得到全面执行，", "A/RES/70/1; A/RES/70/1")]
    public void A_title_beside_its_number_is_one_citation_and_its_short_form_another(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Fact]
    public void A_title_tied_to_a_symbol_is_known_in_the_rest_of_the_document()
    {
        var annotations = CitationSamples.Annotate(
            Language.English,
            Organ.GeneralAssembly,
            "Recalling its resolution 76/999 of 1 July 2022, entitled “A new path for rivers”,",
            "Recalling the text “A new path for rivers” and “A path for lakes”,");
        Assert.Equal("A/RES/76/999", CitationSamples.Write(annotations.Paragraphs[1].Citations));
        Assert.Equal(CitationSource.Name, annotations.Paragraphs[1].Citations[0].Source);
    }

    [Fact]
    public void A_footnote_cites_for_every_paragraph_that_carries_its_marker()
    {
        var annotations = CitationSamples.Annotate(
            Language.Chinese,
            Organ.GeneralAssembly,
            null,
            [CitationSamples.Marked("进展报告，^6^"), CitationSamples.Marked("改进论坛^8^和报告^6^所述"), CitationSamples.Marked("无"),],
            [
                CitationSamples.Footnote(6, "A/72/64-E/2017/12。"),
                CitationSamples.Footnote(8, "A/67/65-E/2012/48 和 A/67/65/Corr.1-E/2012/48/Corr.1。"),
            ]);
        Assert.Equal("A/72/64-E/2017/12", CitationSamples.Write(annotations.Paragraphs[0].Citations));
        Assert.Equal(
            "A/67/65-E/2012/48; A/67/65/Corr.1-E/2012/48/Corr.1; A/72/64-E/2017/12",
            CitationSamples.Write(annotations.Paragraphs[1].Citations));
        Assert.Empty(annotations.Paragraphs[2].Citations);
        var citation = annotations.Paragraphs[0].Citations[0];
        Assert.Equal(CitationSource.Footnote, citation.Source);
        Assert.Equal(new TextRange(5, 0), citation.Range);
        Assert.Equal("A/72/64-E/2017/12", citation.Text);
    }

    [Fact]
    public void A_footnote_gives_a_name_its_symbol_for_the_rest_of_the_document()
    {
        var annotations = CitationSamples.Annotate(
            Language.English,
            Organ.GeneralAssembly,
            null,
            [
                CitationSamples.Marked("Recalling the “Declaration on quiet harbours”,^1^ adopted then,"),
                CitationSamples.Paragraph("Stressing the “Declaration on quiet harbours” and Agenda 21,"),
                CitationSamples.Marked("Recalling Agenda 21^2^ and its goals,"),
            ],
            [CitationSamples.Footnote(1, "A/64/123, annex."), CitationSamples.Footnote(2, "A/CONF.151/26/Rev.1 (Vol. I).")]);
        Assert.Equal("A/64/123; A/64/123 #annex", CitationSamples.Write(annotations.Paragraphs[0].Citations));
        Assert.Equal("A/64/123; Agenda21", CitationSamples.Write(annotations.Paragraphs[1].Citations));
        Assert.Equal(
            "A/CONF.151/26/Rev.1 (Vol. I); A/CONF.151/26/Rev.1 (Vol. I)",
            CitationSamples.Write(annotations.Paragraphs[2].Citations));
    }

    [Theory]
    [InlineData("A/75/128.", "ChemicalWeaponsConvention; A/75/128")]
    [InlineData("A/48/27.", "A/48/27; A/48/27")]
    public void A_note_of_decades_later_is_no_text_of_the_treaty(string note, string expected)
    {
        var annotations = CitationSamples.Annotate(
            Language.English,
            Organ.GeneralAssembly,
            null,
            [CitationSamples.Marked("Having received the report on the implementation of the Chemical Weapons Convention^1^ in full,")],
            [CitationSamples.Footnote(1, note)]);

        Assert.Equal(expected, CitationSamples.Write(annotations.Paragraphs[0].Citations));
    }

    [Theory]
    [InlineData(1991, "Recalling the Paris Agreement and the Charter of the United Nations,", "CharterOfTheUnitedNations")]
    [InlineData(2010, "Recalling the Paris Agreement and the Charter of the United Nations,", "ParisAgreement; CharterOfTheUnitedNations")]
    [InlineData(1991, "Recalling the Paris agreements,", "ComprehensivePoliticalSettlementOfTheCambodiaConflict")]
    [InlineData(1971, "Recalling the Paris agreements,", "")]
    public void No_text_names_an_instrument_of_decades_later(int year, string text, string expected)
    {

        var annotations = CitationSamples.Annotate(Language.English, Organ.SecurityCouncil, new CalendarDate(year, 5, 20), text);

        Assert.Equal(expected, CitationSamples.Write(annotations.Paragraphs[0].Citations));
    }

    [Fact]
    public void Rules_are_named_before_the_edition_that_the_registry_dates()
    {
        const string text = "Recalling the Financial Regulations and Rules of the United Nations,";

        var annotations = CitationSamples.Annotate(Language.English, Organ.GeneralAssembly, new CalendarDate(1975, 5, 20), text);

        Assert.Equal("FinancialRegulationsAndRulesOfTheUnitedNations", CitationSamples.Write(annotations.Paragraphs[0].Citations));
    }

    [Fact]
    public void A_short_title_never_passes_a_title_that_was_not_recognised()
    {
        var annotations = CitationSamples.Annotate(
            Language.English,
            Organ.GeneralAssembly,
            "Recalling the Convention on the Rights of the Child and the Parties to the Convention,",
            "Recalling the Convention on Quiet Harbours,",
            "Urges the Parties to the Convention to act,");
        Assert.Equal(
            "ConventionOnTheRightsOfTheChild; ConventionOnTheRightsOfTheChild",
            CitationSamples.Write(annotations.Paragraphs[0].Citations));
        Assert.Empty(annotations.Paragraphs[2].Citations);
    }
}
