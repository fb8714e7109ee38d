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
}
