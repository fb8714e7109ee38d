namespace TypedResolutions.Text.Tests.Headers;

/// <summary>The line that tells whose a draft is stands where a title stands, and is none.</summary>
public sealed class SponsorTests
{
    private const string English = "\nThe General Assembly,\n\nRecalling its resolution 92/190 of 19 December 2037,\n\n1. Requests the Secretary-General to report to it at its ninety-fifth session.\n";

    [Theory]
    [InlineData("Afghanistan, Albania and Algeria: draft resolution\n\nKeeping of harbours\n")]
    [InlineData("Keeping of harbours\n\nAfghanistan, Albania and Algeria: draft resolution\n")]
    [InlineData("Keeping of harbours\n\nBelgium:* revised draft resolution**\n")]
    [InlineData("Keeping of harbours\n\nAfghanistan, Albania, Bosnia and\nHerzegovina, Bulgaria, Cyprus, United Kingdom of Great\nBritain and Northern Ireland: draft resolution\n")]
    [InlineData("Keeping of harbours\n\nDraft resolution submitted by the Vice-Chair of the Committee,\non the basis of informal consultations\n")]
    [InlineData("Keeping of harbours\n\nDraft resolution\n")]
    [InlineData("**Afghanistan and Albania: draft resolution**\n\n**Keeping of harbours**\n")]
    public void The_line_of_the_sponsors_is_no_title(string head)
    {
        var document = ResolutionParser.Parse("United Nations A/C.3/93/L.40\nGeneral Assembly\nNinety-third session\nThird Committee\n\n" + head + English);

        Assert.Equal(("A/C.3/93/L.40", "Keeping of harbours"), (document.Symbol, document.Title?.Text));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("50/... Keeping of harbours", "Keeping of harbours")]
    [InlineData("2038/… Keeping of harbours", "Keeping of harbours")]
    [InlineData("50/[…] Keeping of harbours", "Keeping of harbours")]
    [InlineData("2030 harbours and more", "2030 harbours and more")]
    public void A_number_that_a_draft_leaves_open_is_no_part_of_its_title(string line, string title) =>
        Assert.Equal(title, ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\nBelgium: draft resolution\n\n" + line + "\n" + English).Title?.Text);

    [Fact]
    public void The_line_of_the_sponsors_alone_leaves_the_draft_without_a_title() =>
        Assert.Null(ResolutionParser.Parse("United Nations A/C.3/93/L.40\nGeneral Assembly\n\nBelgium: draft resolution\n" + English).Title);

    [Fact]
    public void The_line_of_the_sponsors_is_no_second_line_of_a_numbered_title() =>
        Assert.Equal(
            "Keeping of harbours",
            ResolutionParser.Parse("A/93/L.78\n\n93/251. Keeping of harbours\n\nBelgium: draft resolution\n" + English).Title?.Text);

    [Theory]
    [InlineData("Keeping of harbours: towards a draft resolution on tides\n", "Keeping of harbours: towards a draft resolution on tides")]
    [InlineData("Drafting of resolutions\n", "Drafting of resolutions")]
    [InlineData("Tides, winds and harbours\n", "Tides, winds and harbours")]
    public void A_title_may_have_words_of_such_a_line(string head, string title) =>
        Assert.Equal(title, ResolutionParser.Parse("United Nations A/C.3/93/L.40\nGeneral Assembly\n\n" + head + English).Title?.Text);

    [Theory]
    [InlineData("Belgium: draft resolution\n\nStrengthening of the keeping of harbours\nUnder the United Nations\n")]
    [InlineData("Strengthening of the keeping of harbours\nUnder the United Nations\n\nBelgium: draft resolution\n")]
    public void A_title_that_stands_free_has_all_its_lines(string head) =>
        Assert.Equal(
            "Strengthening of the keeping of harbours Under the United Nations",
            ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\n" + head + English).Title?.Text);

    [Theory]
    [InlineData("A/C.3/93/L.40\nGeneral Assembly\nSubject of the item\nKeeping of harbours\n")]
    [InlineData("General Assembly\nNinety-third session\nSubject of the item\n\nKeeping of harbours\n")]
    public void A_subject_above_the_title_is_no_line_of_it(string head) =>
        Assert.Equal("Keeping of harbours", ResolutionParser.Parse(head + English).Title?.Text);

    [Fact]
    public void A_title_with_commas_above_the_sponsors_stays_one() =>
        Assert.Equal(
            "Tides, winds and harbours",
            ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\nTides, winds and harbours\n\nBelgium: draft resolution\n" + English).Title?.Text);

    [Theory]
    [InlineData("Nations Unies A/C.3/93/L.40\nAssemblée générale\n\nSécurité des ports\n\nAlbanie et Algérie : projet de résolution révisé\n\nL'Assemblée générale,\n\nRappelant sa résolution 92/190,\n\n1. Décide de rester saisie de la question.\n", "Sécurité des ports")]
    [InlineData("Naciones Unidas A/C.3/93/L.40\nAsamblea General\n\nSeguridad de los puertos\n\nAlbania y Argelia: proyecto de resolución\n\nLa Asamblea General,\n\nRecordando su resolución 92/190,\n\n1. Decide seguir ocupándose de la cuestión.\n", "Seguridad de los puertos")]
    [InlineData("Организация Объединенных Наций A/C.3/93/L.40\nГенеральная Ассамблея\n\nБезопасность портов\n\nАлбания и Алжир: проект резолюции\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 92/190,\n\n1. постановляет продолжать заниматься этим вопросом.\n", "Безопасность портов")]
    [InlineData("الأمم المتحدة A/C.3/93/L.40\nالجمعية العامة\n\nمسألة الموانئ\n\nألبانيا والجزائر: مشروع قرار\n\nإن الجمعية العامة،\n\nوقد نظرت في مسألة الموانئ،\n\n1 - تقرر إنشاء اللجنة.\n", "مسألة الموانئ")]
    [InlineData("联合国 A/C.3/93/L.40\n大会\n\n港口安全\n\n古巴： *， ** 决议草案\n\n大会，\n\n回顾其第92/190号决议，\n\n1. 决定继续处理此案。\n", "港口安全")]
    [InlineData("联合国 A/C.3/93/L.40\n大会\n\n港口安全\n\n委员会主席在非正式协商基础上提出的决议草案\n\n大会，\n\n回顾其第92/190号决议，\n\n1. 决定继续处理此案。\n", "港口安全")]
    public void The_line_of_the_sponsors_is_known_in_every_language(string text, string title)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal(("A/C.3/93/L.40", title), (document.Symbol, document.Title?.Text));
    }

    /// <summary>What a draft says behind the words that tell who submits it may be all the title it has.</summary>
    [Theory]
    [InlineData("Draft declaration submitted by the Committee on Harbours: next steps\n", "Draft declaration submitted by the Committee on Harbours: next steps")]
    [InlineData("Belgium: draft resolution\n\nDraft declaration submitted by the Committee on Harbours: next steps\n", "Draft declaration submitted by the Committee on Harbours: next steps")]
    [InlineData("Keeping of harbours\n\nDraft resolution submitted by the Chair: revised text\n", "Keeping of harbours")]
    [InlineData("Draft resolution submitted by the Chair:\n", null)]
    public void A_line_with_words_of_its_own_is_the_title_where_no_other_is(string head, string? title) =>
        Assert.Equal(title, ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\n" + head + English).Title?.Text);

    [Theory]
    [InlineData("Keeping of harbours\n\nAlbania, Australia and Austria: revised\ndraft resolution\n")]
    [InlineData("Keeping of harbours\n\nAlbania, Australia, Austria, Belgium and\nBulgaria: revised\ndraft resolution\n")]
    public void The_line_of_the_sponsors_may_be_wrapped_behind_its_colon(string head) =>
        Assert.Equal("Keeping of harbours", ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\n" + head + English).Title?.Text);

    /// <summary>A title may end as such a line does; it names no State and no officer in front of its colon.</summary>
    [Theory]
    [InlineData("Rights of the keeper: draft resolution\n", "Rights of the keeper: draft resolution")]
    [InlineData("Situation of harbours in Chad: draft resolution\n", "Situation of harbours in Chad: draft resolution")]
    [InlineData("Rights of the keeper: draft resolution\n\nBelgium: draft resolution\n", "Rights of the keeper: draft resolution")]
    [InlineData("Keeping of harbours\n\nRights of the keeper: draft resolution\n", "Keeping of harbours")]
    [InlineData("Bosnia and Herzegovina: draft resolution\n", null)]
    [InlineData("Belgium (on behalf of the European Union), and the Byelorussian Lagoon: draft resolution\n", null)]
    [InlineData("The Byelorussian Lagoon, Belgium and Chad: draft resolution\n", null)]
    [InlineData("European Union: draft resolution\n", null)]
    [InlineData("*Egypt*, on behalf of the Group of African States: revised draft resolution\n", null)]
    [InlineData("Vice-Chair of the Committee: draft resolution\n", null)]
    [InlineData("The President: draft decision\n", null)]
    public void A_line_that_names_no_sponsor_is_the_title_where_no_other_is(string head, string? title) =>
        Assert.Equal(title, ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\n" + head + English).Title?.Text);

    [Theory]
    [InlineData("Nations Unies A/C.3/93/L.40\nAssemblée générale\n\nDroits du gardien : projet de résolution\n\nL'Assemblée générale,\n\nRappelant sa résolution 92/190,\n\n1. Décide de rester saisie de la question.\n", "Droits du gardien : projet de résolution")]
    [InlineData("Nations Unies A/C.3/93/L.40\nAssemblée générale\n\nLa Présidente : projet de résolution\n\nL'Assemblée générale,\n\nRappelant sa résolution 92/190,\n\n1. Décide de rester saisie de la question.\n", null)]
    [InlineData("Организация Объединенных Наций A/C.3/93/L.40\nГенеральная Ассамблея\n\nПрава хранителя: проект резолюции\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 92/190,\n\n1. постановляет продолжать заниматься этим вопросом.\n", "Права хранителя: проект резолюции")]
    [InlineData("Организация Объединенных Наций A/C.3/93/L.40\nГенеральная Ассамблея\n\nБельгия и Чад: проект резолюции\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 92/190,\n\n1. постановляет продолжать заниматься этим вопросом.\n", null)]
    [InlineData("联合国 A/C.3/93/L.40\n大会\n\n看守者的权利：决议草案\n\n大会，\n\n回顾其第92/190号决议，\n\n1. 决定继续处理此案。\n", "看守者的权利：决议草案")]
    [InlineData("联合国 A/C.3/93/L.40\n大会\n\n比利时和乍得：决议草案\n\n大会，\n\n回顾其第92/190号决议，\n\n1. 决定继续处理此案。\n", null)]
    public void Sponsors_are_known_from_other_words_in_every_language(string text, string? title) =>
        Assert.Equal(title, ResolutionParser.Parse(text).Title?.Text);

    /// <summary>A list of sponsors has a State in each of its lines; a title with commas right above it has none.</summary>
    [Theory]
    [InlineData("Tides, storm surges, ice and related matters\nBelgium, Chad, Fiji and Peru: draft resolution\n", "Tides, storm surges, ice and related matters")]
    [InlineData("Tides, storm surges, and\nrelated matters, ice, fog and mist\nBelgium, Chad,\nFiji and Peru: draft resolution\n", "Tides, storm surges, and related matters, ice, fog and mist")]
    [InlineData("Belgium, Chad, Bosnia and\nHerzegovina, Fiji, Peru and\nPoland: draft resolution\n", null)]
    [InlineData("Keeping of harbours\n\nTides, storm surges, ice and\nBelgium, Chad, Fiji and Peru: draft resolution\n", "Keeping of harbours")]
    public void A_title_with_commas_right_above_the_sponsors_is_none_of_them(string head, string? title) =>
        Assert.Equal(title, ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\n" + head + English).Title?.Text);

    /// <summary>What the document is, told above its title.</summary>
    [Theory]
    [InlineData("Note by the Secretariat for information only\nSafety of harbours\nand their keepers\n", "Safety of harbours and their keepers")]
    [InlineData("Note by the Secretary-General\n\nSafety of harbours\n", "Safety of harbours")]
    [InlineData("Safety of harbours\n\nNote by the Secretariat\n", "Safety of harbours")]
    [InlineData("Notes by keepers of harbours\n", "Notes by keepers of harbours")]
    [InlineData("Safety of harbours\nNote by the Secretariat and its use\n", "Safety of harbours Note by the Secretariat and its use")]
    public void A_note_that_tells_what_the_document_is_is_no_title(string head, string title) =>
        Assert.Equal(title, ResolutionParser.Parse("A/C.3/93/L.40\nGeneral Assembly\n\n" + head + English).Title?.Text);

    [Fact]
    public void A_numbered_title_may_be_that_of_a_note() =>
        Assert.Equal(
            "Note by the Secretariat on harbours",
            ResolutionParser.Parse("Resolution adopted by the General Assembly\n\n93/251. Note by the Secretariat on harbours\n" + English).Title?.Text);
}
