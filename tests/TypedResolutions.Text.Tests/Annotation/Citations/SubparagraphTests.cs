using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Items of a paragraph that stand before its number, behind its noun, or with "and/or" between.</summary>
public sealed class SubparagraphTests
{
    [Theory]
    [InlineData(Language.English, "paragraphs 5 (a) and/or (b) of resolution 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.English, "paragraphs 5 and/or 6 of resolution 70/1,", "A/RES/70/1 #5,6")]
    [InlineData(Language.English, "paragraph 5 and/or the annex to resolution 70/1,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.French, "les paragraphes 5 a) et/ou b) de la résolution 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Spanish, "los párrafos 5 a) y/o b) de la resolución 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Russian, "в пунктах 5 a) и/или b) резолюции 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Arabic, "في الفقرتين 5 (أ) و/أو (ب) من القرار 70/1،", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Chinese, "第70/1号决议第5（a）和/或（b）段，", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.English, "paragraphs 5 / 6 of resolution 70/1,", "A/RES/70/1")]
    [InlineData(Language.English, "paragraph 5 (a) and/both (b) of resolution 70/1,", "A/RES/70/1")]
    public void And_or_joins_as_and_does(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "subparagraphs (a) and (b) of paragraph 5 of resolution 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.English, "subparagraph (c) of paragraph 5 of resolution 70/1,", "A/RES/70/1 #5 (c)")]
    [InlineData(Language.English, "subparagraphs (a) to (d) of paragraph 5 of resolution 70/1,", "A/RES/70/1 #5 (a)-5 (d)")]
    [InlineData(Language.English, "subparagraphs (b) (i) and (ii) of paragraph 5 of resolution 70/1,", "A/RES/70/1 #5 (b) (i),5 (b) (ii)")]
    [InlineData(Language.English, "sub-paragraphs (i) and (ii) of paragraph 5 (b) of resolution 70/1,", "A/RES/70/1 #5 (b) (i),5 (b) (ii)")]
    [InlineData(Language.English, "subparagraphs (a) and (b) of operative paragraph 5 and paragraph 7 of resolution 70/1,", "A/RES/70/1 #5 (a),5 (b),7")]
    [InlineData(Language.English, "resolution 70/1, subparagraphs (a) and (b) of paragraph 5,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.French, "les alinéas a) et b) du paragraphe 5 de la résolution 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.French, "à l'alinéa c) du paragraphe 5 de sa résolution 70/1,", "A/RES/70/1 #5 (c)")]
    [InlineData(Language.Spanish, "los apartados a) y b) del párrafo 5 de la resolución 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Spanish, "en los incisos n) y o) del párrafo 5 de la resolución 70/1,", "A/RES/70/1 #5 (n),5 (o)")]
    [InlineData(Language.Russian, "подпункты a и b пункта 5 резолюции 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Russian, "в подпунктах (a), (b) и (d) пункта 5 резолюции 70/1,", "A/RES/70/1 #5 (a),5 (b),5 (d)")]
    [InlineData(Language.Russian, "в подпункте с) пункта 5 резолюции 70/1,", "A/RES/70/1 #5 (c)")]
    [InlineData(Language.Arabic, "الفقرتين الفرعيتين (أ) و (ب) من الفقرة 5 من القرار 70/1،", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Arabic, "في الفقرة الفرعية (ج) من الفقرة 5 من القرار 70/1،", "A/RES/70/1 #5 (c)")]
    [InlineData(Language.Chinese, "第70/1号决议第9段(a)和(b)分段，", "A/RES/70/1 #9 (a),9 (b)")]
    [InlineData(Language.Chinese, "第70/1号决议第9段(a)、(b)和(d)项，", "A/RES/70/1 #9 (a),9 (b),9 (d)")]
    [InlineData(Language.Chinese, "第70/1号决议第9段(c)，", "A/RES/70/1 #9 (c)")]
    [InlineData(Language.Chinese, "第70/1号决议第9(a)段，", "A/RES/70/1 #9 (a)")]
    [InlineData(Language.Chinese, "第70/1号决议第9段(a)和(b)分段和第11段，", "A/RES/70/1 #9 (a),9 (b),11")]
    [InlineData(Language.Chinese, "第70/1号决议第9段（略），", "A/RES/70/1 #9")]
    [InlineData(Language.Chinese, "第70/1号决议第9段（上），", "A/RES/70/1 #9")]
    public void Items_before_or_behind_their_paragraph_are_its_own(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "subparagraphs (a) and (b) above and paragraph 5 of resolution 70/1,", "A/RES/70/1 #5")]
    [InlineData(Language.English, "subparagraphs (a) and (b) of paragraphs 5 and 6 of resolution 70/1,", "A/RES/70/1 #5,6")]
    [InlineData(Language.English, "paragraphs (a) and (b) of the plan and paragraph 5 of resolution 70/1,", "A/RES/70/1 #5")]
    [InlineData(Language.English, "subparagraph (a) of article 5 of resolution 70/1,", "A/RES/70/1 #article 5")]
    [InlineData(Language.Russian, "подпункты и пункта 5 резолюции 70/1,", "A/RES/70/1 #5")]
    [InlineData(Language.Chinese, "第70/1号决议第9段（特别是港口），", "A/RES/70/1 #9")]
    [InlineData(Language.Chinese, "第70/1号决议第9段和(b)段，", "A/RES/70/1 #9")]
    public void Items_that_no_paragraph_stands_with_are_left_alone(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "in subparagraphs (a) and (b) of paragraph 5 above,", "5 (a),5 (b)|subparagraphs (a) and (b) of paragraph 5 above")]
    [InlineData(Language.French, "visés aux alinéas a) et b) du paragraphe 5 ci-dessus,", "5 (a),5 (b)|alinéas a) et b) du paragraphe 5 ci-dessus")]
    [InlineData(Language.Chinese, "上文第9段(a)和(b)分段，", "9 (a),9 (b)|上文第9段(a)和(b)分段")]
    [InlineData(Language.English, "in paragraph 5 and section II above,", "5|paragraph 5 and section II above; section II|section II above")]
    [InlineData(Language.English, "in section II and paragraph 5 below,", "section II|section II and paragraph 5 below; 5|paragraph 5 below")]
    [InlineData(Language.French, "au paragraphe 5 et à la section II ci-dessus,", "5|paragraphe 5 et à la section II ci-dessus; section II|section II ci-dessus")]
    public void References_to_the_text_itself_are_read_alike(Language language, string text, string expected)
    {
        var scanned = CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0];
        Assert.Equal(expected, string.Join("; ", scanned.CrossReferences.Select(r => r.Paragraphs + "|" + r.Text)));
        Assert.Empty(scanned.Citations);
    }

    [Theory]
    [InlineData(Language.English, "resolution 70/1, paragraph 5 and annex,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.English, "resolution 70/1, paragraph 5, and the annex thereto,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.English, "resolution 70/1, section II and annex I,", "A/RES/70/1 #section II; annex I")]
    [InlineData(Language.French, "la résolution 70/1, paragraphe 5 et annexe,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Spanish, "la resolución 70/1, párrafo 5 y anexo,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.English, "resolution 70/1, paragraph 5, and the annex to the report on quiet harbours,", "A/RES/70/1 #5")]
    [InlineData(Language.English, "resolution 70/1, paragraph 5, and section II above,", "A/RES/70/1 #5")]
    [InlineData(Language.English, "resolution 70/1, paragraph 5, and the annex to resolution 71/2,", "A/RES/70/1 #5; A/RES/71/2 #annex")]
    public void What_is_joined_to_a_division_of_the_text_before_is_of_it_too(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));
}
