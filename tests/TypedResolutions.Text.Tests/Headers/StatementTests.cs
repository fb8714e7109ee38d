namespace TypedResolutions.Text.Tests.Headers;

/// <summary>
/// Statements by the President of the Security Council (S/PRST/...) have no formula: the organ speaks in each paragraph,
/// and the line before tells meeting and day.
/// </summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("Statement by the President of the Security Council\nAt the 8462nd meeting of the Security Council, held on 14 February 2019, in connection with the item entitled \"Harbours\", the President of the Security Council made the following statement on behalf of the Council:\n\"The Security Council reaffirms its resolution 1137 (1997).\n\"The Security Council requests the Secretary-General to keep it informed.\"\n")]
    [InlineData("Déclaration de la présidence du Conseil de sécurité\nÀ la 8462e séance du Conseil de sécurité, tenue le 14 février 2019, la présidence du Conseil de sécurité a fait, au nom du Conseil, la déclaration suivante :\n« Le Conseil de sécurité réaffirme sa résolution 1137 (1997).\n« Le Conseil de sécurité prie le Secrétaire général de le tenir informé. »\n")]
    [InlineData("Declaración de la Presidencia del Consejo de Seguridad\nEn la 8462ª sesión del Consejo de Seguridad, celebrada el 14 de febrero de 2019, la Presidencia del Consejo de Seguridad formuló la siguiente declaración:\n“El Consejo de Seguridad reafirma su resolución 1137 (1997).\n“El Consejo de Seguridad solicita al Secretario General que lo mantenga informado.”\n")]
    [InlineData("Заявление Председателя Совета Безопасности\nНа 8462-м заседании Совета Безопасности, состоявшемся 14 февраля 2019 года, Председатель Совета Безопасности сделал следующее заявление:\n«Совет Безопасности подтверждает свою резолюцию 1137 (1997).\nСовет Безопасности просит Генерального секретаря информировать его».\n")]
    [InlineData("بيان من رئيس مجلس الأمن\nفي الجلسة 8462 لمجلس الأمن، المعقودة في 14 شباط/فبراير 2019، أدلى رئيس مجلس الأمن بالبيان التالي:\n”يؤكد مجلس الأمن من جديد قراره 1137 (1997).\n”ويطلب مجلس الأمن إلى الأمين العام أن يبقيه على علم.“\n")]
    [InlineData("安全理事会主席的声明\n在2019年2月14日安全理事会第8462次会议上，安全理事会主席代表安理会发表声明如下：\n“安全理事会重申其第1137（1997）号决议。\n“安全理事会请秘书长随时通报情况。”\n")]
    public void A_statement_is_read_in_every_language(string text)
    {
        var document = ResolutionParser.Parse("S/PRST/2019/3\n" + text);

        Assert.Equal(("S/PRST/2019/3", 8462, new CalendarDate(2019, 2, 14)), (document.Symbol, document.Meeting, document.AdoptedOn));
        Assert.Equal(2, document.Paragraphs.Count);
        Assert.Equal("S/RES/1137 (1997)", Assert.Single(document.Paragraphs[0].Citations).Instrument);
        Assert.Equal((Verb.Requests, "SecretaryGeneral"), (document.Paragraphs[1].Actions[0].Phrase.Verb, Assert.Single(document.Paragraphs[1].Actions[0].Addressees)));
    }

    /// <summary>The line of the meeting runs over several lines of a page; none of them is a title.</summary>
    [Theory]
    [InlineData("DECLARACIÓN DEL PRESIDENTE DEL CONSEJO DE SEGURIDAD\nEn la 8462ª sesión del Consejo de Seguridad, celebrada el 14 de febrero\nde 2019, en relación con el examen por el Consejo del tema titulado \"Los\npuertos y la seguridad\", el Presidente del Consejo de Seguridad hizo la\nsiguiente declaración en nombre del Consejo:\n\"El Consejo de Seguridad reafirma su resolución 1137 (1997).\n\"El Consejo de Seguridad insta a los Estados a que actúen.\"\n")]
    [InlineData("STATEMENT BY THE PRESIDENT OF THE SECURITY COUNCIL\nAt the 8462nd meeting of the Security Council, held on 14 February\n2019, in connection with the Council's consideration of the item entitled\n\"Harbours and security\", the President of the Security Council made the\nfollowing statement on behalf of the Council:\n\"The Security Council reaffirms its resolution 1137 (1997).\n\"The Security Council urges States to act.\"\n")]
    public void The_line_of_the_meeting_is_no_title(string text)
    {
        var document = ResolutionParser.Parse("S/PRST/2019/3\n14 February 2019\n" + text);

        Assert.Null(document.Title);
        Assert.Equal((8462, 2), (document.Meeting, document.Paragraphs.Count));
    }

    [Theory]
    [InlineData(Language.English, "The Security Council will remain actively seized of the matter.")]
    [InlineData(Language.French, "Le Conseil de sécurité restera activement saisi de la question.")]
    [InlineData(Language.Spanish, "El Consejo de Seguridad seguirá ocupándose de la cuestión.")]
    [InlineData(Language.Russian, "Совет Безопасности будет продолжать активно заниматься этим вопросом.")]
    [InlineData(Language.Chinese, "安全理事会将继续积极审理此案。")]
    public void A_statement_remains_seized(Language language, string text)
    {
        var action = Assert.Single(Annotation.Documents.Annotate(language, "SecurityCouncil", text).Paragraphs[0].Actions);

        Assert.Equal(Verb.Remains, action.Phrase.Verb);
        Assert.NotNull(action.Seizure);
    }

    /// <summary>On one line each paragraph of a statement opens with a quotation mark before the Council.</summary>
    [Theory]
    [InlineData("Statement by the President of the Security Council At the 9122nd meeting of the Security Council, held on 31 August 2093, in connection with the item entitled “Harbours”, the President of the Security Council made the following statement on behalf of the Council: “The Security Council reaffirms its commitment to the harbours. “The Security Council recalls its resolution 9818 (2092) on the harbours of the lagoon. The Security Council stresses that lights shall burn. “The Security Council encourages the Secretary-General to report.”")]
    [InlineData("Déclaration du Président du Conseil de sécurité À la 9122e séance du Conseil de sécurité, tenue le 31 août 2093, au sujet de la question intitulée « Les ports », le Président du Conseil de sécurité a fait la déclaration suivante au nom du Conseil : « Le Conseil de sécurité réaffirme son attachement aux ports. « Le Conseil de sécurité rappelle sa résolution 9818 (2092) sur les ports. « Le Conseil de sécurité demande au Secrétaire général de présenter un rapport. »")]
    public void A_statement_may_stand_on_one_line(string text)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal((Organ.SecurityCouncil, 9122, new CalendarDate(2093, 8, 31)), (document.Organ, document.Meeting, document.AdoptedOn));
        Assert.Equal(["OP1", "OP2", "OP3"], document.Paragraphs.Select(static paragraph => paragraph.Label));
    }

    [Fact]
    public void A_statement_that_a_resolution_quotes_is_one_of_its_paragraphs()
    {
        var document = ResolutionParser.Parse(
            "Resolution 9901 (2098)\n\nThe Security Council,\n\nRecalling the Charter,\n\n1. Endorses the statement below:\n\n"
            + "The President said: “The Security Council reaffirms its commitment to the harbours of the lagoon and of the sea. "
            + "“The Security Council urges all States to keep their lights. “The Security Council will remain seized of the matter.”\n\n"
            + "2. Decides to act.\n");

        Assert.Equal(["PP1", "OP1", "OP2"], document.Paragraphs.Select(static paragraph => paragraph.Label).Distinct());
        Assert.DoesNotContain(document.Paragraphs.SelectMany(static paragraph => paragraph.Actions), static action => action.Phrase.Verb == Verb.Urges);
    }

    [Fact]
    public void A_line_that_quotes_what_the_Council_said_is_no_statement() =>
        Assert.False(ResolutionParser.Parse("The harbours of the lagoon were in the papers again: “The Security Council reaffirms its commitment to the harbours”, they wrote, and also: “The Security Council recalls its resolution 9818 (2092)”, as if nobody knew, and so it went on for all of the day.").IsResolution);
}
