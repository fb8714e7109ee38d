namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Resolutions and decisions that a text cites by number.</summary>
public sealed class NumberedCitationTests
{
    [Theory]
    [InlineData("Recalling its resolution 70/1 of 25 September 2015,", "A/RES/70/1")]
    [InlineData("Recalling its resolutions 56/183 of 21 December 2001, 57/238 of 20 December 2002 and 71/212 of 21 December 2016,", "A/RES/56/183; A/RES/57/238; A/RES/71/212")]
    [InlineData("Recalling its resolution 57/270 B of 23 June 2003,", "A/RES/57/270 B")]
    [InlineData("Recalling its resolutions 3411 A and B (XXX) and 3419 A to D (XXX),", "A/RES/3411 A (XXX); A/RES/3411 B (XXX); A/RES/3419 A (XXX); A/RES/3419 B (XXX); A/RES/3419 C (XXX); A/RES/3419 D (XXX)")]
    [InlineData("Recalling its resolution 1514 (XV) of 14 December 1960 and resolution 217 A (III),", "A/RES/1514 (XV); A/RES/217 A (III)")]
    [InlineData("Recalling its resolution 377 (V) A and resolution 3201 (S-VI),", "A/RES/377 A (V); A/RES/3201 (S-VI)")]
    [InlineData("Recalling its resolutions S-27/1 and ES-10/19,", "A/RES/S-27/1; A/RES/ES-10/19")]
    [InlineData("Recalling Security Council resolutions 1325 (2000), 1820(2008) and 2467 (2019),", "S/RES/1325 (2000); S/RES/1820 (2008); S/RES/2467 (2019)")]
    [InlineData("Recalling Economic and Social Council resolution 2006/46 of 28 July 2006,", "E/RES/2006/46")]
    [InlineData("Recalling Human Rights Council resolutions 5/1 and 36/7 of 28 September 2017,", "A/HRC/RES/5/1; A/HRC/RES/36/7")]
    [InlineData("Recalling Commission on Human Rights resolution 2005/66 of 20 April 2005,", "E/CN.4/RES/2005/66")]
    [InlineData("Recalling resolutions 37/90 to 37/93 of the Assembly,", "A/RES/37/90; A/RES/37/91; A/RES/37/92; A/RES/37/93")]
    [InlineData("Recalling also its decision 45/461 of 13 September 1991,", "A/DEC/45/461")]
    [InlineData("Recalling Council decision 2017/210,", "E/DEC/2017/210")]
    [InlineData("Recalling Human Rights Council decision 2/105,", "A/HRC/DEC/2/105")]
    [InlineData("Recalling all Human Rights Council resolutions on rivers, including resolutions 44/7 of 16 July 2020, 45/17 and 46/7,", "A/HRC/RES/44/7; A/HRC/RES/45/17; A/HRC/RES/46/7")]
    [InlineData("Recalling the resolutions of the Human Rights Council on rivers, the most recent being resolution 47/6,", "A/HRC/RES/47/6")]
    [InlineData("Recalling the Human Rights Council resolutions on rivers, and resolution 47/6,", "A/RES/47/6")]
    [InlineData("Recalling resolutions on ties with the rivers of the Human Rights Council, including resolution 47/6,", "A/RES/47/6")]
    [InlineData("Recalling Human Rights Council resolution 44/7, including resolution 47/6,", "A/HRC/RES/44/7; A/RES/47/6")]
    [InlineData("Recalling decision 1/CP.21 of the Conference of the Parties,", "1/CP.21")]
    [InlineData("Recalling the resolutions on the matter, including 242 (1967) and 338 (1973),", "S/RES/242 (1967); S/RES/338 (1973)")]
    [InlineData("Recalling its resolution 70/1 and Economic and Social Council resolution 2017/21 and Human Rights Council resolution 16/21,", "A/RES/70/1; E/RES/2017/21; A/HRC/RES/16/21")]
    [InlineData("Recalling resolution 2334 (2016) of the Security Council of 23 December 2016,", "S/RES/2334 (2016)")]
    [InlineData("Recalling Human Rights Council resolutions 5/1, on the institution-building of the Council, and 5/2, on the code,", "A/HRC/RES/5/1; A/HRC/RES/5/2")]
    [InlineData("as extended by the Human Rights Council last year by its resolution 6/2,", "A/HRC/RES/6/2")]
    [InlineData("Recalling resolution 9/8 of the Conference of the States Parties and decision 19/32,", "")]
    [InlineData("Recalling resolutions 46/9 of 23 March 2021 and 47/9 of 13 July 2021,", "A/HRC/RES/46/9; A/HRC/RES/47/9")]
    [InlineData("Recalling resolutions 46/9 of 20 October 1991 and 47/9 of 13 July 1993,", "A/RES/46/9; A/RES/47/9")]
    [InlineData("Recalling Human Rights Council resolution 31/9 of 24 March 2016, and resolution 60/251 of 15 March 2006,", "A/HRC/RES/31/9; A/RES/60/251")]
    [InlineData("Recalling resolutions A/RES/67/146 and S/RES/1325(2000),", "A/RES/67/146; S/RES/1325 (2000)")]
    public void English_numbers_are_read(string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(Language.English, Organ.GeneralAssembly, text));

    /// <summary>No text cites what its organ has yet to adopt.</summary>
    [Theory]
    [InlineData("Recalling Human Rights Council resolution 5/1, and resolutions 51/9 A, 52/9 and 59/9,", "A/HRC/RES/5/1; A/RES/51/9 A; A/RES/52/9; A/RES/59/9")]
    [InlineData("Recalling all Human Rights Council resolutions on rivers, including resolutions 13/4 and 52/9,", "A/HRC/RES/13/4; A/RES/52/9")]
    [InlineData("Recalling Human Rights Council resolution 29/9,", "")]
    public void A_number_is_of_the_organ_that_had_given_it(string text, string expected) => Assert.Equal(
        expected, CitationSamples.Write(CitationSamples.Annotate(Language.English, Organ.GeneralAssembly, new CalendarDate(2010, 12, 24), text).Paragraphs[0].Citations));

    [Theory]
    [InlineData("Rappelant sa résolution 70/1 du 25 septembre 2015,", "A/RES/70/1")]
    [InlineData("Rappelant sa résolution 60/251, en date du 15 mars 2006, et ses résolutions 56/183 du 21 décembre 2001 et 57/270 B du 23 juin 2003,", "A/RES/60/251; A/RES/56/183; A/RES/57/270 B")]
    [InlineData("Rappelant les résolutions du Conseil économique et social 2006/46 du 28 juillet 2006 et 2008/3,", "E/RES/2006/46; E/RES/2008/3")]
    [InlineData("Rappelant la résolution 16/21 du Conseil des droits de l'homme,", "A/HRC/RES/16/21")]
    [InlineData("Rappelant les résolutions du Conseil des droits de l'homme sur les fleuves, notamment les résolutions 44/7 et 45/17,", "A/HRC/RES/44/7; A/HRC/RES/45/17")]
    [InlineData("Rappelant la résolution 350 (1974) du 31 mai 1974,", "S/RES/350 (1974)")]
    [InlineData("Adoptée par 28 voix contre 5, avec 3/4 des membres,", "")]
    public void French_numbers_are_read(string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(Language.French, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData("Recordando su resolución 77/247, de 30 de diciembre de 2022,", "A/RES/77/247")]
    [InlineData("Recordando sus resoluciones 41/60 J, de 3 de diciembre de 1986, 42/39 K, de 30 de noviembre de 1987, y 43/76 H, de 7 de diciembre de 1988,", "A/RES/41/60 J; A/RES/42/39 K; A/RES/43/76 H")]
    [InlineData("Recordando la resolución 1325 (2000) del Consejo de Seguridad, de 31 de octubre de 2000,", "S/RES/1325 (2000)")]
    [InlineData("Recordando la resolución 45/8 del Consejo de Derechos Humanos,", "A/HRC/RES/45/8")]
    public void Spanish_numbers_are_read(string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(Language.Spanish, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData("ссылаясь на свою резолюцию 2625 (XXV) от 24 октября 1970 года,", "A/RES/2625 (XXV)")]
    [InlineData("ссылаясь на резолюции Совета по правам человека 6/3 от 27 сентября 2007 года, 7/5 от 27 марта 2008 года и 32/9 от 1 июля 2016 года,", "A/HRC/RES/6/3; A/HRC/RES/7/5; A/HRC/RES/32/9")]
    [InlineData("ссылаясь на резолюцию 57/195 Генеральной Ассамблеи и решение 60/509,", "A/RES/57/195; A/DEC/60/509")]
    [InlineData("ссылаясь на резолюцию 2005/55 Комиссии по правам человека,", "E/CN.4/RES/2005/55")]
    [InlineData("ссылаясь на резолюции 1769 (2007), 1778 (2007) и резолюцию 1861 (2009),", "S/RES/1769 (2007); S/RES/1778 (2007); S/RES/1861 (2009)")]
    public void Russian_numbers_are_read(string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(Language.Russian, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData("إذ تشير إلى قرارها 60/251 المؤرخ 15 آذار/مارس 2006،", "A/RES/60/251")]
    [InlineData("وإذ تشير إلى قراراتها 56/183 المؤرخ 21 كانون الأول/ديسمبر 2001 و 57/238 المؤرخ 20 كانون الأول/ديسمبر 2002 و57/270 باء،", "A/RES/56/183; A/RES/57/238; A/RES/57/270 B")]
    [InlineData("وإذ تشير إلى قرار المجلس الاقتصادي والاجتماعي 2006/46،", "E/RES/2006/46")]
    [InlineData("وإذ تشير إلى قرار مجلس الأمن 1325 (2000)،", "S/RES/1325 (2000)")]
    [InlineData("وإذ تشير إلى قرارها 2625 (د-25)،", "A/RES/2625 (XXV)")]
    [InlineData("وإذ تشير إلى قراراتها رقم 194 (الدورة 3) المتخذ في 11 كانون الأول (ديسمبر) 1948، ورقم 302 (الدورة 4) المتخذ في 8 كانون الأول (ديسمبر) 1949،", "A/RES/194 (III); A/RES/302 (IV)")]
    [InlineData("وإذ تشير إلى القرارين 3201 (دإ-6) و 2625 (د - 25) والقرار دإط-10/24 والقرار دإ-27/2،", "A/RES/3201 (S-VI); A/RES/2625 (XXV); A/RES/ES-10/24; A/RES/S-27/2")]
    [InlineData("وإذ تشير إلى القرارات من 37/90 إلى 37/92 والقرار 217 ألف (د-3)،", "A/RES/37/90; A/RES/37/91; A/RES/37/92; A/RES/217 A (III)")]
    [InlineData("وإذ تحيط علما بالمقرر 1/م أ-21 وبمقررها 60/551 جيم،", "1/CP.21; A/DEC/60/551 C")]
    [InlineData("وإذ تشير إلى قرارها و1514 (XV)،", "A/RES/1514 (XV)")]
    public void Arabic_numbers_are_read(string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(Language.Arabic, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData("回顾其2001年12月21日第56/183号、2003年6月23日第57/270 B 号和 2016 年 12 月 21 日第 71/212 号决议，", "A/RES/56/183; A/RES/57/270 B; A/RES/71/212")]
    [InlineData("又回顾经济及社会理事会2006年7月28日第2006/46号和2008年7月18日第2008/3号决议，表示注意到理事会关于评估进展情况的2017年7月6日第2017/21号决议，", "E/RES/2006/46; E/RES/2008/3; E/RES/2017/21")]
    [InlineData("回顾安全理事会第1325(2000)号决议和大会第45/461号决定，", "S/RES/1325 (2000); A/DEC/45/461")]
    [InlineData("回顾人权理事会第5/1号决议和第1/CP.21号决定，", "A/HRC/RES/5/1; 1/CP.21")]
    [InlineData("回顾第2625(二十五)号和第194(III)号决议，", "A/RES/2625 (XXV); A/RES/194 (III)")]
    [InlineData("回顾第37/90号至第37/92号决议，", "A/RES/37/90; A/RES/37/91; A/RES/37/92")]
    [InlineData("决定在2017年举行会议，有三分之二(2/3)多数，并在第七十三届会议上审议，", "")]
    [InlineData("回顾其一九六七年十二月二十二日第二九〇（一九六七）号决议和第三四一一A和B(三十)号决议，", "S/RES/290 (1967); A/RES/3411 A (XXX); A/RES/3411 B (XXX)")]
    public void Chinese_numbers_are_read(string text, string expected) =>
        Assert.Equal(expected, CitationSamples.Cite(Language.Chinese, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData("Decides by a majority of 2/3 of the members, 24/7, on 25/9/2015 and in 2017/18,")]
    [InlineData("Notes that 1/2 of the 15 countries, 98.5 per cent, adopted the resolution by 2/3 of the votes,")]
    [InlineData("Requests a report for the biennium 2018/2019 under the resolution,")]
    [InlineData("Recalls article 12 (1) and paragraph 5 (c) of the text, and the decision of 3 May 2016,")]
    [InlineData("Recalling HIV/AIDS, TCP/IP, and/or A/H1N1, and rule 12/13,")]
    [InlineData("Recalling the present resolution, as well as Convention No. 182 (1999),")]
    public void What_only_looks_like_a_number_is_left_alone(string text) =>
        Assert.Equal(string.Empty, CitationSamples.Cite(Language.English, Organ.GeneralAssembly, text));

    [Theory]
    [InlineData("A/HRC/RES/36/7", "Recalling its resolution 16/21 and General Assembly resolution 60/251,", "A/HRC/RES/16/21; A/RES/60/251")]
    [InlineData("A/HRC/RES/36/7", "Recalling resolution 60/251, in which the General Assembly,", "A/RES/60/251")]
    [InlineData("A/HRC/RES/36/7", "Recalling Council resolutions 5/1 and 5/2, Assembly resolution 67/146 and its decision 2/105,", "A/HRC/RES/5/1; A/HRC/RES/5/2; A/RES/67/146; A/HRC/DEC/2/105")]
    [InlineData("A/HRC/RES/36/7", "Recalling that the General Assembly, in its resolution 34/180, adopted it,", "A/RES/34/180")]
    [InlineData("A/HRC/RES/36/7", "Recalling its special session and resolution S-9/1,", "A/HRC/RES/S-9/1")]
    public void The_adopting_organ_tells_whose_number_it_is(string symbol, string text, string expected)
    {
        var annotations = CitationSamples.Annotate(
            Language.English, Organ.HumanRightsCouncil, symbol, [CitationSamples.Paragraph(text)], []);
        Assert.Equal(expected, CitationSamples.Write(annotations.Paragraphs[0].Citations));
    }

    [Fact]
    public void The_council_is_the_one_last_named()
    {
        var annotations = CitationSamples.Annotate(
            Language.English,
            Organ.GeneralAssembly,
            "Recalling the report of the Human Rights Council,",
            "Recalling also Council resolutions 9/11 and 12/12,");
        Assert.Equal("A/HRC/RES/9/11; A/HRC/RES/12/12", CitationSamples.Write(annotations.Paragraphs[1].Citations));
    }

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 70/1 of 25 September 2015 and resolution 70/2,", "2015-09-25 ")]
    [InlineData(Language.French, "Rappelant sa résolution 60/251, en date du 15 mars 2006,", "2006-03-15")]
    [InlineData(Language.Spanish, "Recordando la resolución 1325 (2000) del Consejo de Seguridad, de 31 de octubre de 2000,", "2000-10-31")]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 2625 (XXV) от 24 октября 1970 года,", "1970-10-24")]
    [InlineData(Language.Arabic, "إذ تشير إلى قرارها 60/251 المؤرخ 15 آذار/مارس 2006،", "2006-03-15")]
    [InlineData(Language.Chinese, "回顾其2016年7月29日关于后续落实和评估的第70/299号决议和2017年5月8日至12日举行会议的第71/1号决议，", "2016-07-29 ")]
    [InlineData(Language.Chinese, "回顾大会2015年9月25日题为“变革我们的世界：2030年可持续发展议程”的第70/1号决议，", "2015-09-25")]
    [InlineData(Language.Chinese, "回顾2015年9月25日题为“变革我们的世界”的第70/1号决议，", "2015-09-25")]
    [InlineData(Language.Chinese, "回顾2015年9月25日通过的题为“变革我们的世界。2030年”的第70/1号决议，", "2015-09-25")]
    public void The_date_beside_a_number_is_its_own(Language language, string text, string expected) =>
        Assert.Equal(expected, DatesOf(language, text));

    [Theory]
    [InlineData(Language.English, "Recalling its resolutions 48/141 and 48/142 of 20 December 1993,", "1993-12-20 1993-12-20")]
    [InlineData(Language.English, "Recalling Human Rights Council resolutions 5/1 and 5/2, both of 18 June 2007,", "2007-06-18 2007-06-18")]
    [InlineData(Language.English, "Recalling its resolutions 3148 (XXVIII) and 3187 (XXVIII) of 14 December 1973,", "1973-12-14 1973-12-14")]
    [InlineData(Language.English, "Recalling Security Council resolutions 425 (1978) and 426 (1978) of 19 March 1978,", "1978-03-19 1978-03-19")]
    [InlineData(Language.English, "Recalling its resolutions 70/3, 48/141 and 48/142 of 20 December 1993,", " 1993-12-20 1993-12-20")]
    [InlineData(Language.Chinese, "回顾其1993年12月20日第48/141号和第48/142号决议，", "1993-12-20 1993-12-20")]
    public void A_date_is_that_of_two_numbers_that_stand_together(Language language, string text, string expected) =>
        Assert.Equal(expected, DatesOf(language, text));

    [Theory]
    [InlineData(Language.English, "Recalling its resolutions 55/7, 57/141 and 64/71 of 4 December 2009,", "  2009-12-04")]
    [InlineData(Language.English, "Recalling its resolutions 54/33, 65/37 A, 65/37 B of 4 April 2011,", "  2011-04-04")]
    [InlineData(Language.English, "Recalling its resolution 70/1 and resolution 70/2 of 25 September 2015,", " 2015-09-25")]
    [InlineData(Language.English, "Recalling Security Council resolutions 713 (1991) and 724 (1991) of 15 December 1991,", " 1991-12-15")]
    [InlineData(Language.English, "Recalling Security Council resolutions 2462 (2019), and 2482 (2019) of 19 July 2019,", " 2019-07-19")]
    [InlineData(Language.English, "Recalling its resolutions 2253 (ES-V) and 2254 (ES-V) of 4 and 14 July 1967,", " ")]
    [InlineData(Language.English, "Recalling its resolution 49/222 A and B of 23 December 1994 and 20 July 1995,", " ")]
    [InlineData(Language.English, "Recalling its resolution 57/270 A and B of 10 and 16 December 2002,", " ")]
    [InlineData(Language.Chinese, "回顾其1993年12月20日第48/141号和第49/142号决议，", "1993-12-20 ")]
    public void A_date_that_may_be_of_one_number_alone_is_of_no_other(Language language, string text, string expected) =>
        Assert.Equal(expected, DatesOf(language, text));

    [Theory]
    [InlineData(Language.English, "Recalling its resolutions 48/141 and 49/14 of 20 December 1993 and 2 December 1994 respectively,", "1993-12-20 1994-12-02")]
    [InlineData(Language.French, "Rappelant les résolutions 1267 (1999), 1989 (2011) et 2253 (2015) du Conseil de sécurité en date des 15 octobre 1999, 17 juin 2011 et 17 décembre 2015,", "1999-10-15 2011-06-17 2015-12-17")]
    [InlineData(Language.English, "Recalling its resolutions 47/2, 48/141 and 49/14 of 20 December 1993 and 2 December 1994,", "  ")]
    public void As_many_dates_as_numbers_are_theirs_in_turn(Language language, string text, string expected) =>
        Assert.Equal(expected, DatesOf(language, text));

    [Theory]
    [InlineData(Language.English, "Recalling Security Council resolutions 186 (1964) of 4 March, 187 (1964) of 13 March and 198 (1964) of 18 December 1964,", "1964-03-04 1964-03-13 1964-12-18")]
    [InlineData(Language.French, "Rappelant les résolutions 186 (1964) du 4 mars et 187 (1964) du 1er mai 1964,", "1964-03-04 1964-05-01")]
    [InlineData(Language.Spanish, "Recordando las resoluciones 186 (1964) de 4 de marzo y 187 (1964) de 13 de marzo de 1964,", "1964-03-04 1964-03-13")]
    [InlineData(Language.Russian, "ссылаясь на резолюции 186 (1964) от 4 марта и 187 (1964) от 13 марта 1964 года,", "1964-03-04 1964-03-13")]
    [InlineData(Language.English, "Recalling Security Council resolution 186 (1964) of 30 February,", "")]
    [InlineData(Language.English, "Recalling Security Council resolutions 186 (1964) of 4 and 13 March 1964,", "")]
    [InlineData(Language.English, "Recalling its resolution 48/141 of 20 December,", "")]
    public void The_year_of_a_day_may_stand_in_the_number(Language language, string text, string expected) =>
        Assert.Equal(expected, DatesOf(language, text));

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 61/276, section VIII, of 29 June 2007,", "2007-06-29")]
    [InlineData(Language.French, "Rappelant la résolution 28/19 du Conseil, du 27 mars 2015,", "2015-03-27")]
    [InlineData(Language.French, "Rappelant la résolution 2253 (2015) du Conseil, en date du 17 décembre 2015,", "2015-12-17")]
    public void A_section_or_a_short_name_may_stand_before_the_date(Language language, string text, string expected) =>
        Assert.Equal(expected, DatesOf(language, text));

    [Theory]
    [InlineData(Language.English, "Recalling its resolutions 48/141 and 48/142 of 20 December 1993,", "20 December 1993|20 December 1993")]
    [InlineData(Language.English, "Recalling Security Council resolution 186 (1964) of 4 March,", "4 March")]
    [InlineData(Language.Chinese, "回顾其2016年7月29日第70/299号决议，", "2016年7月29日")]
    public void The_place_of_a_date_is_its_very_characters(Language language, string text, string expected)
    {
        var citations = CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0].Citations;
        Assert.Equal(expected, string.Join("|", citations.Select(citation => text.Substring(citation.DateRange!.Value.Start, citation.DateRange.Value.Length))));
    }

    private static string DatesOf(Language language, string text) => string.Join(
        " ", CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0].Citations.Select(citation => citation.Date?.ToString()));

    [Theory]
    [InlineData(Language.English, "Recalling its resolutions 70/1 and 57/270 B of 23 June 2003,", "resolutions 70/1|57/270 B")]
    [InlineData(Language.Chinese, "回顾第 56/183 号和第 57/238 号决议，", "第 56/183 号|第 57/238 号决议")]
    public void The_words_are_those_of_the_text(Language language, string text, string expected)
    {
        var citations = CitationSamples.Annotate(language, Organ.GeneralAssembly, text).Paragraphs[0].Citations;
        Assert.Equal(expected, string.Join("|", citations.Select(citation => citation.Text)));
        Assert.All(citations, citation => Assert.Equal(citation.Text, text.Substring(citation.Range.Start, citation.Range.Length)));
    }
}
