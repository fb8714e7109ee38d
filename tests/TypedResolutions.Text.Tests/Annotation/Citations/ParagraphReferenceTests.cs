namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Paragraphs, sections and annexes of a cited text, and of the text itself.</summary>
public sealed class ParagraphReferenceTests
{
    [Theory]
    [InlineData(Language.English, "as set out in paragraph 72 of the Tunis Agenda for the Information Society,", "A/60/687 #72")]
    [InlineData(Language.English, "pursuant to paragraphs 3, 9 and 14 of resolution 2628 (2022),", "S/RES/2628 (2022) #3,9,14")]
    [InlineData(Language.English, "in accordance with paragraph 5 (a) of its resolution 60/251,", "A/RES/60/251 #5 (a)")]
    [InlineData(Language.English, "under paragraphs 9 or 10 of resolution 1874 (2009),", "S/RES/1874 (2009) #9,10")]
    [InlineData(Language.French, "au titre des paragraphes 9 ou 10 de la résolution 1874 (2009),", "S/RES/1874 (2009) #9,10")]
    [InlineData(Language.Spanish, "en virtud de los párrafos 9 o 10 de la resolución 1874 (2009),", "S/RES/1874 (2009) #9,10")]
    [InlineData(Language.Russian, "в пунктах 9 или 10 резолюции 1874 (2009),", "S/RES/1874 (2009) #9,10")]
    [InlineData(Language.Arabic, "في الفقرتين 9 أو 10 من القرار 1874 (2009)،", "S/RES/1874 (2009) #9,10")]
    [InlineData(Language.Chinese, "第1874（2009）号决议第9或10段所禁止的物项，", "S/RES/1874 (2009) #9,10")]
    [InlineData(Language.English, "in paragraphs 3 to 5 of Security Council resolution 1874 (2009),", "S/RES/1874 (2009) #3-5")]
    [InlineData(Language.English, "in section II, paragraph 3, of its resolution 71/263,", "A/RES/71/263 #section II, paragraph 3")]
    [InlineData(Language.English, "resolution 65/229, annex, and A/72/417, para. 6,", "A/RES/65/229 #annex; A/72/417 #6")]
    [InlineData(Language.English, "contained in annex I to resolution 70/1,", "A/RES/70/1 #annex I")]
    [InlineData(Language.English, "under Article 51 of the Charter of the United Nations,", "CharterOfTheUnitedNations #article 51")]
    [InlineData(Language.English, "in paragraph 2 (a) (ii) of its resolution 60/251,", "A/RES/60/251 #2 (a) (ii)")]
    [InlineData(Language.English, "recalling preambular paragraph 4 of its resolution 60/251,", "A/RES/60/251 #preambular paragraph 4")]
    [InlineData(Language.French, "au paragraphe 19 de sa résolution 60/251 et l'article 51 de la Charte des Nations Unies,", "A/RES/60/251 #19; CharterOfTheUnitedNations #article 51")]
    [InlineData(Language.Spanish, "en el párrafo 72 de la Agenda de Túnez para la Sociedad de la Información,", "A/60/687 #72")]
    [InlineData(Language.Russian, "в пункте 2 резолюции 660 (1990),", "S/RES/660 (1990) #2")]
    [InlineData(Language.Arabic, "في الفقرة 2 من القرار 660 (1990)،", "S/RES/660 (1990) #2")]
    [InlineData(Language.Arabic, "القرار 2200 ألف (د-21)، المرفق، والفرع الثاني من القرار 60/260،", "A/RES/2200 A (XXI) #annex; A/RES/60/260 #section II")]
    [InlineData(Language.Arabic, "الفقرة 6 من القرار 97/14 والمادة 60 من الاتفاقية،", "A/RES/97/14 #6")]
    [InlineData(Language.Arabic, "الفقرة 6 والفقرة 9 من القرار 97/14 والفقرة 2 من القرار 97/15،", "A/RES/97/14 #6,9; A/RES/97/15 #2")]
    [InlineData(Language.English, "paragraph 6 of resolution 97/14 and article 60 of the Convention,", "A/RES/97/14 #6")]
    [InlineData(Language.Chinese, "如《信息社会突尼斯议程》 第 72 段所述，", "A/60/687 #72")]
    [InlineData(Language.Chinese, "第1483(2003)号决议第10段和第19和第23段，", "S/RES/1483 (2003) #10,19,23")]
    [InlineData(Language.Chinese, "第 69/313 号决议，附件。", "A/RES/69/313 #annex")]
    [InlineData(Language.Chinese, "第71/263号决议第3至5段，", "A/RES/71/263 #3-5")]
    public void The_paragraph_of_a_cited_text_is_read(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "paragraph 5 (a) and (b) of resolution 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.English, "paragraph 5(a) or (b) of resolution 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.English, "paragraph 5 (a), (c) and (d) of resolution 70/1,", "A/RES/70/1 #5 (a),5 (c),5 (d)")]
    [InlineData(Language.English, "paragraph 5 (a), (c), and (d) of resolution 70/1,", "A/RES/70/1 #5 (a),5 (c),5 (d)")]
    [InlineData(Language.English, "paragraph 5 (a) to (d) of resolution 70/1,", "A/RES/70/1 #5 (a)-5 (d)")]
    [InlineData(Language.English, "paragraph 5 (h) and (i) of resolution 70/1,", "A/RES/70/1 #5 (h),5 (i)")]
    [InlineData(Language.English, "paragraph 5 (b) (i) and (ii) of resolution 70/1,", "A/RES/70/1 #5 (b) (i),5 (b) (ii)")]
    [InlineData(Language.English, "paragraph 5 (b) (i) and (c) of resolution 70/1,", "A/RES/70/1 #5 (b) (i),5 (c)")]
    [InlineData(Language.English, "paragraphs 3, 5 (a) and (b) and 7 of resolution 70/1,", "A/RES/70/1 #3,5 (a),5 (b),7")]
    [InlineData(Language.English, "paragraph 5 (a) of resolution 70/1 and (b) the plan,", "A/RES/70/1 #5 (a)")]
    [InlineData(Language.English, "paragraph 5 (a) and (both) of them in resolution 70/1,", "A/RES/70/1")]
    [InlineData(Language.French, "l'alinéa 5 a) et b) de la résolution 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.French, "au paragraphe 5 a), c) ou d) de la résolution 70/1,", "A/RES/70/1 #5 (a),5 (c),5 (d)")]
    [InlineData(Language.French, "au paragraphe 5 a) à d) de la résolution 70/1,", "A/RES/70/1 #5 (a)-5 (d)")]
    [InlineData(Language.Spanish, "el párrafo 4 a) o b) de la resolución 70/1,", "A/RES/70/1 #4 (a),4 (b)")]
    [InlineData(Language.Spanish, "el párrafo 31 n) y o) de la resolución 70/1,", "A/RES/70/1 #31 (n),31 (o)")]
    [InlineData(Language.Spanish, "el párrafo 4 a) a d) de la resolución 70/1,", "A/RES/70/1 #4 (a)-4 (d)")]
    [InlineData(Language.Russian, "в пункте 5 (a) и (b) резолюции 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Russian, "в пункте 5 a) или b) резолюции 70/1,", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Arabic, "في الفقرة 5 (أ) أو (ب) من القرار 70/1،", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Arabic, "في الفقرة 5 (أ) و (ب) من القرار 70/1،", "A/RES/70/1 #5 (a),5 (b)")]
    [InlineData(Language.Chinese, "第70/1号决议第9（a）或（b）段，", "A/RES/70/1 #9 (a),9 (b)")]
    [InlineData(Language.Chinese, "第70/1号决议第9（a）、（b）和（c）段，", "A/RES/70/1 #9 (a),9 (b),9 (c)")]
    public void Letters_that_share_a_number_are_each_a_paragraph(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "recalling paragraph 5 or the annex to resolution 70/1,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.English, "recalling paragraph 5 and section II of resolution 70/1,", "A/RES/70/1 #5; section II")]
    [InlineData(Language.English, "section II, paragraph 3, and section IV, paragraph 2, of resolution 70/1,", "A/RES/70/1 #section II, paragraph 3; section IV, paragraph 2")]
    [InlineData(Language.English, "section II, paragraph 3 and paragraph 5 of resolution 70/1,", "A/RES/70/1 #section II, paragraph 3,5")]
    [InlineData(Language.English, "paragraph 3 of section II and annex I to resolution 70/1,", "A/RES/70/1 #section II, paragraph 3; annex I")]
    [InlineData(Language.English, "paragraph 3 above and annex I to resolution 70/1,", "A/RES/70/1 #annex I")]
    [InlineData(Language.English, "paragraph 3 of the report and annex I to resolution 70/1,", "A/RES/70/1 #annex I")]
    [InlineData(Language.French, "le paragraphe 5 ou l'annexe de la résolution 70/1,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Spanish, "Recuerda el párrafo 5 o el anexo de la resolución 70/1,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Spanish, "Recuerda el párrafo 5 o la sección II de la resolución 71/2,", "A/RES/71/2 #5; section II")]
    [InlineData(Language.Spanish, "Recuerda el párrafo 5 y el anexo de la resolución 70/1,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Russian, "пункт 5 или приложение к резолюции 70/1,", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Arabic, "الفقرة 5 أو المرفق من القرار 70/1،", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Arabic, "الفقرة 5 والمرفق من القرار 70/1،", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Chinese, "第70/1号决议第5段或附件，", "A/RES/70/1 #5; annex")]
    [InlineData(Language.Chinese, "第70/1号决议附件二第3段，", "A/RES/70/1 #annex II, paragraph 3")]
    public void Divisions_that_stand_side_by_side_are_no_part_of_each_other(Language language, string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(language, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData(Language.English, "as requested in paragraphs 3 to 5 above and paragraph 1 of the present resolution,", "3-5|paragraphs 3 to 5 above; 1|paragraph 1 of the present resolution")]
    [InlineData(Language.French, "visés aux paragraphes 3 et 4 ci-dessus,", "3,4|paragraphes 3 et 4 ci-dessus")]
    [InlineData(Language.Spanish, "en los párrafos 3 a 5 supra,", "3-5|párrafos 3 a 5 supra")]
    [InlineData(Language.Russian, "в пунктах 3–5 выше,", "3-5|пунктах 3–5 выше")]
    [InlineData(Language.Arabic, "في الفقرات 3 إلى 5 أعلاه،", "3-5|الفقرات 3 إلى 5 أعلاه")]
    [InlineData(Language.Arabic, "في الفقرة 2 (ب) أعلاه،", "2 (b)|الفقرة 2 (ب) أعلاه")]
    [InlineData(Language.Chinese, "上文第1段所述和上文第 3 至 5 段，", "1|上文第1段; 3-5|上文第 3 至 5 段")]
    [InlineData(Language.English, "paragraph 3 of the report and the sum of 15 above,", "")]
    [InlineData(Language.English, "set out in the annex to the present resolution,", "annex|annex to the present resolution")]
    [InlineData(Language.English, "as defined in paragraph 5 of annex II to the present resolution,", "annex II, paragraph 5|paragraph 5 of annex II to the present resolution")]
    [InlineData(Language.English, "in paragraph 4 (a) and (b) above,", "4 (a),4 (b)|paragraph 4 (a) and (b) above")]
    [InlineData(Language.English, "in paragraph 5 and the annex to the present resolution,", "5|paragraph 5 and the annex to the present resolution; annex|annex to the present resolution")]
    [InlineData(Language.Arabic, "في الفقرة 5 ومرفق هذا القرار،", "5|الفقرة 5 ومرفق هذا القرار; annex|ومرفق هذا القرار")]
    [InlineData(Language.Chinese, "本决议附件和第5段，", "annex|本决议附件; 5|本决议附件和第5段")]
    [InlineData(Language.English, "recalling section II above and paragraph 4 (b) (ii) below,", "section II|section II above; 4 (b) (ii)|paragraph 4 (b) (ii) below")]
    [InlineData(Language.English, "bearing in mind preambular paragraph 3 of the present resolution,", "preambular paragraph 3|preambular paragraph 3 of the present resolution")]
    [InlineData(Language.French, "figurant à l'annexe II de la présente résolution,", "annex II|annexe II de la présente résolution")]
    [InlineData(Language.Spanish, "que figura en el anexo de la presente resolución,", "annex|anexo de la presente resolución")]
    [InlineData(Language.Russian, "содержащийся в приложении к настоящей резолюции,", "annex|приложении к настоящей резолюции")]
    [InlineData(Language.Arabic, "الوارد في مرفق هذا القرار،", "annex|مرفق هذا القرار")]
    [InlineData(Language.Chinese, "载于本决议附件二第3段的计划，", "annex II, paragraph 3|本决议附件二第3段")]
    public void A_paragraph_of_the_same_text_is_a_cross_reference(Language language, string text, string expected)
    {
        var scanned = CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0];
        Assert.Equal(expected, string.Join("; ", scanned.CrossReferences.Select(r => r.Paragraphs + "|" + r.Text)));
        Assert.Empty(scanned.Citations);
    }

    [Theory]
    [InlineData(Language.English, "Reaffirming the Convention on the Rights of the Child,", "Recalls paragraph 6 of its resolution 97/14 and article 60 of the Convention;")]
    [InlineData(Language.French, "Réaffirmant la Convention relative aux droits de l’enfant,", "Rappelle le paragraphe 6 de sa résolution 97/14 et l’article 60 de la Convention ;")]
    [InlineData(Language.Spanish, "Reafirmando la Convención sobre los Derechos del Niño,", "Recuerda el párrafo 6 de su resolución 97/14 y el artículo 60 de la Convención;")]
    [InlineData(Language.Russian, "подтверждая Конвенцию о правах ребенка,", "напоминает о пункте 6 своей резолюции 97/14 и статье 60 Конвенции;")]
    [InlineData(Language.Arabic, "وإذ تعيد تأكيد خطة عمل أديس أبابا واتفاقية حقوق الطفل،", "تشير إلى الفقرة 6 من قرارها 97/14 والمادة 60 من الاتفاقية؛")]
    [InlineData(Language.Chinese, "重申《儿童权利公约》，", "回顾其第97/14号决议第6段和《公约》第60条；")]
    public void Each_division_is_of_the_text_named_with_it(Language language, string before, string text) =>
        Assert.Equal(
            "A/RES/97/14 #6; ConventionOnTheRightsOfTheChild #article 60",
            CitationSamples.Write(CitationSamples.Annotate(language, Organ.GeneralAssembly, before, text).Paragraphs[1].Citations));

    [Theory]
    [InlineData(Language.English, "Notes the measures listed in annex II to the report of the Secretary-General,^1^ which are useful;", "annex II")]
    [InlineData(Language.English, "Notes paragraphs 3 and 4 of the report on quiet harbours^1^ and paragraph 5 of the present resolution;", "3,4")]
    [InlineData(Language.French, "Prend note des mesures énumérées dans l’annexe II du rapport du Secrétaire général^1^, qui sont utiles ;", "annex II")]
    [InlineData(Language.Spanish, "Toma nota de las medidas enumeradas en el anexo II del informe del Secretario General^1^, que son útiles;", "annex II")]
    [InlineData(Language.Russian, "принимает к сведению меры, перечисленные в приложении II к докладу Генерального секретаря^1^;", "annex II")]
    [InlineData(Language.Arabic, "تحيط علما بالتدابير الواردة في الفقرة 3 من تقرير الأمين العام^1^؛", "3")]
    [InlineData(Language.Chinese, "注意到秘书长报告^1^附件二所列措施；", "annex II")]
    [InlineData(Language.English, "Notes the report of the Secretary-General^1^ and annex II to the Convention;", null)]
    [InlineData(Language.English, "Notes paragraph 5 of its resolution 97/14 and the report of the Secretary-General;^1^", null)]
    public void A_division_of_what_a_footnote_cites_is_read(Language language, string text, string? expected)
    {
        var annotations = CitationSamples.Annotate(
            language, Organ.GeneralAssembly, null, [CitationSamples.Marked(text)], [CitationSamples.Footnote(1, "A/67/518.")]);

        Assert.Equal(expected, Assert.Single(annotations.Paragraphs[0].Citations, citation => citation.Source == CitationSource.Footnote).Paragraph);
    }

    [Theory]
    [InlineData(Language.Chinese, "本报告第3段，")]
    [InlineData(Language.English, "in paragraph 3 of the present report,")]
    public void A_report_is_not_the_text_itself(Language language, string text) =>
        Assert.Empty(CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0].CrossReferences);

    [Theory]
    [InlineData(Language.English, "in paragraph 1 of the present resolution,", true)]
    [InlineData(Language.English, "in paragraph 1 above,", false)]
    [InlineData(Language.Chinese, "本决议第1段，", true)]
    [InlineData(Language.Chinese, "上文第1段，", false)]
    public void A_reference_tells_whether_it_names_the_whole_text(Language language, string text, bool expected) =>
        Assert.Equal(
            expected,
            Assert.Single(CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0].CrossReferences).IsToWholeText);
}
