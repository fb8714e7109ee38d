namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Heads as web pages and conversions leave them: the number, the day and the title, and what is none of them.</summary>
public sealed class HeaderLineTests
{
    private const string Recital = "The Security Council,\nRecalling its resolution 9821 (2093),\n1. Requests the Secretary-General to report.\n";

    [Theory]
    [InlineData("UNITED NATIONS SECURITY COUNCIL RESOLUTION 9822 (2093)")]
    [InlineData("UN Security Council resolution No. 9822 (2093)")]
    public void The_name_of_the_organ_stands_before_the_number(string line) =>
        Assert.Equal("S/RES/9822 (2093)", ResolutionParser.Parse(line + "\n" + Recital).Symbol);

    [Theory]
    [InlineData("قرار مجلس الأمن الدولي رقم 9822 (2093)\nإن مجلس الأمن،\nإذ يشير إلى قراره 9821 (2093)،\n1 - يقرر أن يبقي المسألة قيد نظره.\n")]
    [InlineData("联合国安理会第9822（2093）号决议\n安全理事会，\n回顾其第9821（2093）号决议，\n1. 决定继续处理此案。\n")]
    [InlineData("Résolution du Conseil de sécurité n° 9822 (2093)\nLe Conseil de sécurité,\nRappelant sa résolution 9821 (2093),\n1. Décide de rester saisi de la question.\n")]
    public void The_name_of_the_organ_stands_before_the_number_in_every_language(string text) =>
        Assert.Equal("S/RES/9822 (2093)", ResolutionParser.Parse(text).Symbol);

    [Fact]
    public void A_date_alone_above_the_text_is_its_day_and_no_title()
    {
        var document = ResolutionParser.Parse("Keeping of harbours - General Assembly, Ninety-third session\nDate:\n30 November 2038\nThe General Assembly,\nRecalling its resolution 92/1,\n1. Requests the Secretary-General to report.\n");

        Assert.Equal(new CalendarDate(2038, 11, 30), document.AdoptedOn);
        Assert.NotEqual("30 November 2038", document.Title?.Text);
        Assert.NotEqual("Date:", document.Title?.Text);
    }

    [Fact]
    public void The_day_may_stand_above_the_number() =>
        Assert.Equal(
            new CalendarDate(1975, 4, 17),
            ResolutionParser.Parse("一九七五年四月十七日\n第968(1975)号决议\n安全理事会，\n回顾其第967(1975)号决议，\n1. 决定继续处理此案。\n").AdoptedOn);

    [Fact]
    public void The_day_of_distribution_is_not_the_day_of_adoption() =>
        Assert.Null(ResolutionParser.Parse("Distr.: General\n28 September 2093\nResolution 9822 (2093)\n" + Recital).AdoptedOn);

    /// <summary>A page often says twice what it holds: as its heading, and as the text has it.</summary>
    [Fact]
    public void An_adoption_line_said_twice_is_no_title()
    {
        const string line = "Resolution 9822 (2093) Adopted by the Security Council at its 3205th meeting, on 30 April 2093\n";
        var document = ResolutionParser.Parse(line + "\n" + line + "\nResolution 9822 (2093)\n\nAdopted by the Security Council at its 3205th meeting,\non 30 April 2093\n\n" + Recital);

        Assert.Null(document.Title);
        Assert.Equal((3205, new CalendarDate(2093, 4, 30)), (document.Meeting, document.AdoptedOn));
    }

    [Fact]
    public void A_title_starts_behind_its_number_where_the_number_stands_twice() =>
        Assert.Equal(
            "Keeping of harbours",
            ResolutionParser.Parse("Resolution 95/1\n\nadvertisement\nHuman Rights Council\n95/1. Keeping of harbours\nThe Human Rights Council,\nRecalling its resolution 94/2,\n1. Decides to remain seized of the matter.\n").Title?.Text);

    /// <summary>The number and the title of an Arabic resolution are parted by a hyphen (A/RES/60/251).</summary>
    [Fact]
    public void A_hyphen_between_blanks_parts_number_and_title()
    {
        var document = ResolutionParser.Parse("قرار اتخذته الجمعية العامة\n93/251 - صون الموانئ\nإن الجمعية العامة،\nإذ تشير إلى قرارها 92/1،\n1 - تقرر إنشاء اللجنة.\n");

        Assert.Equal(("A/RES/93/251", "صون الموانئ"), (document.Symbol, document.Title?.Text));
    }

    /// <summary>A library's page leads from each resolution to the one before and the one behind.</summary>
    [Fact]
    public void Of_the_numbers_in_the_rows_of_a_page_the_own_one_has_its_adoption_behind_it()
    {
        var document = ResolutionParser.Parse("联合国安理会第9822号决议\n← | 联合国安理会第9821(2093)号决议 | 联合国安理会第9822(2093)号决议 2093年9月13日安全理事会第4044次会议通过 |\n联合国安理会第9823(2093)号决议 |\n安全理事会,\n- 回顾其以往关于港口的所有决议,\n- 1. 决定继续处理此案。\n");

        Assert.Equal("S/RES/9822 (2093)", document.Symbol);
        Assert.Equal((4044, new CalendarDate(2093, 9, 13)), (document.Meeting, document.AdoptedOn));
        Assert.Null(document.Title);
    }

    /// <summary>A bar in a heading parts what belongs together: only a row of several numbers leads to other resolutions.</summary>
    [Theory]
    [InlineData("Resolution 9822 (2093) | Security Council", "S/RES/9822 (2093)")]
    [InlineData("# 9822 (2093) | Keeping of harbours", "S/RES/9822 (2093)")]
    public void A_number_beside_a_bar_is_read(string line, string symbol) =>
        Assert.Equal(symbol, ResolutionParser.Parse(line + "\n\n" + Recital).Symbol);

    [Fact]
    public void A_title_may_hold_a_bar() =>
        Assert.Equal(
            "Keeping of harbours | Second part",
            ResolutionParser.Parse("Resolution adopted by the General Assembly\n\n93/1. Keeping of harbours | Second part\n\nThe General Assembly,\nRecalling its resolution 92/1,\n1. Decides to remain seized of the matter.\n").Title?.Text);

    [Fact]
    public void A_title_may_end_in_the_number_of_a_resolution() =>
        Assert.Equal(
            "Role of the harbours in the light of relevant resolutions, including resolution 61/16",
            ResolutionParser.Parse("Resolution adopted by the General Assembly\n\n93/1. Role of the harbours in the light of relevant resolutions, including\nresolution 61/16\n\nThe General Assembly,\nRecalling its resolution 92/1,\n1. Decides to remain seized of the matter.\n").Title?.Text);

    [Fact]
    public void A_day_in_a_title_is_that_of_another_text()
    {
        var document = ResolutionParser.Parse("Resolution adopted by the Human Rights Council\n22/1. Follow-up to the Declaration adopted by the General Assembly on 10 December 1948\n\nThe Human Rights Council,\nRecalling its resolution 21/1,\n1. Decides to remain seized of the matter.\n");

        Assert.Equal(("A/HRC/RES/22/1", Organ.HumanRightsCouncil), (document.Symbol, document.Organ));
    }

    [Theory]
    [InlineData("# Geneva, 5 May 2038")]
    [InlineData("# The right to a lighthouse:")]
    public void A_heading_is_a_title_whatever_it_ends_in(string heading) =>
        Assert.Equal(heading.Substring(2), ResolutionParser.Parse("Resolution adopted by the General Assembly\n\n" + heading + "\n\nThe General Assembly,\nRecalling its resolution 92/1,\n1. Decides to remain seized of the matter.\n").Title?.Text);

    /// <summary>Older Arabic texts write the first recital on the formula's line, without a comma.</summary>
    [Theory]
    [InlineData("إن الجمعية العامة إذ تشير إلى قرارها 92/1،")]
    [InlineData("ان الجمعية العامة وقد نظرت في تقرير الأمين العام،")]
    public void A_recital_may_run_on_from_the_formula(string line)
    {
        var document = ResolutionParser.Parse("قرار اتخذته الجمعية العامة\n" + line + "\n1 - تقرر إنشاء اللجنة.\n");

        Assert.Equal(["PP1", "OP1"], document.Paragraphs.Select(static paragraph => paragraph.Label));
    }

    /// <summary>Neither a session nor the number of a resolution in it has four digits beside four others.</summary>
    [Fact]
    public void A_number_and_a_year_are_no_symbol() =>
        Assert.NotEqual(
            "A/RES/1604/1961",
            ResolutionParser.Parse("قرار الجمعية العامة رقم 1604/ 1961\n\nإن الجمعية العامة،\nإذ تشير إلى قرارها 194 (د-3)،\n1 - تقرر إنشاء اللجنة.\n").Symbol);
}
