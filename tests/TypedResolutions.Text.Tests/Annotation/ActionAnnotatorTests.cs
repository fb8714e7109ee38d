namespace TypedResolutions.Text.Tests.Annotation;

public sealed class ActionAnnotatorTests
{
    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General, in consultation with Member States, to inform the Assembly;", "Requests: SecretaryGeneral")]
    [InlineData(Language.English, "Urges Governments, the private sector and civil society to act;", "Urges: Governments PrivateSector CivilSociety")]
    [InlineData(Language.English, "Calls upon the Government of Chad to act;", "CallsUpon: Chad")]
    [InlineData(Language.English, "Encourages the development of ports by Member States;", "Encourages:")]
    [InlineData(Language.English, "Invites increased cooperation among the specialized agencies and Member States;", "Invites:")]
    [InlineData(Language.English, "Notes the progress made, therefore urges States to act, and requests the specialized agencies to help;", "Notes: | Urges: States | Requests: SpecializedAgencies")]
    [InlineData(Language.English, "Commends States, and urges them to act;", "Commends: | Urges:")]
    [InlineData(Language.English, "Invites States to act, and urges them to go on;", "Invites: States | Urges: States")]
    [InlineData(Language.English, "Demands that Chad act with the support of Mali;", "Demands: Chad")]
    [InlineData(Language.English, "Welcomes the offers and requests of States;", "Welcomes:")]
    [InlineData(Language.French, "Prie le Secrétaire général de présenter un rapport aux États Membres ;", "Requests: SecretaryGeneral")]
    [InlineData(Language.French, "Demande aux États Membres et au secteur privé d'agir ;", "CallsUpon: MemberStates PrivateSector")]
    [InlineData(Language.French, "Exige du Gouvernement tchadien et de toutes les parties concernées qu'ils protègent les civils ;", "Demands: Chad PartiesConcerned")]
    [InlineData(Language.French, "Exige de tous les États qu'ils protègent les enfants ;", "Demands: States")]
    [InlineData(Language.French, "Rappelle son appel, se réjouit des progrès accomplis et se déclare convaincue du succès ;", "Recalls: | Rejoices: | ExpressesConviction:")]
    [InlineData(Language.French, "Prie le Secrétaire général d'agir et, à cet égard, l'encourage à poursuivre ;", "Requests: SecretaryGeneral | Encourages: SecretaryGeneral")]
    [InlineData(Language.English, "Welcomes the progress made, and expresses its readiness to act;", "Welcomes: | ExpressesReadiness:")]
    [InlineData(Language.English, "Reaffirms its readiness to act;", "Reaffirms:")]
    [InlineData(Language.French, "Prend note du rapport du Secrétaire général et prie celui-ci d'agir ;", "TakesNote: | Requests: SecretaryGeneral")]
    [InlineData(Language.French, "Prie les États Membres d'agir et invite ceux-ci à poursuivre ;", "Requests: MemberStates | Invites: MemberStates")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que informe a la Asamblea General;", "Requests: SecretaryGeneral")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад Совету Безопасности;", "Requests: SecretaryGeneral")]
    [InlineData(Language.Spanish, "Insta a todos los Estados Miembros a actuar;", "Urges: MemberStates")]
    [InlineData(Language.French, "Prie tous les États Membres d'agir ;", "Requests: MemberStates")]
    [InlineData(Language.Russian, "призывает все государства-члены действовать;", "CallsUpon: MemberStates")]
    [InlineData(Language.Russian, "просит правительство Чада действовать;", "Requests: Chad")]
    [InlineData(Language.Russian, "рекомендует Экономическому и Социальному Совету действовать;", "Recommends: EconomicAndSocialCouncil")]
    [InlineData(Language.Russian, "рекомендует также Генеральному секретарю действовать;", "Encourages: SecretaryGeneral")]
    [InlineData(Language.Russian, "предлагает Генеральному секретарю зажечь маяки и предлагает ему также сообщить об этом;", "Invites: SecretaryGeneral | Invites: SecretaryGeneral")]
    [InlineData(Language.Russian, "напоминает об этом и вновь заявляет о важности маяков;", "Recalls: | Reiterates:")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة؛", "Requests: SecretaryGeneral")]
    [InlineData(Language.Arabic, "تهيب بالدول الأعضاء والقطاع الخاص أن تتعاون مع الأمين العام؛", "CallsUpon: MemberStates PrivateSector")]
    [InlineData(Language.Arabic, "تأذن للدول الأعضاء بالعمل؛", "Authorizes:")]
    [InlineData(Language.Arabic, "تحث الدول على العمل، وتطلب، في هذا الصدد، إلى الأمين العام أن يقدم المساعدة؛", "Urges: States | Requests: SecretaryGeneral")]
    [InlineData(Language.Arabic, "يدعو الأمين العام إلى إعداد دراسة، ويدعوه أيضا إلى نشرها؛", "CallsUpon: SecretaryGeneral | CallsUpon: SecretaryGeneral")]
    [InlineData(Language.Arabic, "تطلب إلى الدول أن تعزز التعاون، ويطلب البعض المساعدة؛", "Requests: States")]
    [InlineData(Language.Chinese, "呼吁各国加强合作；", "CallsUpon: States")]
    [InlineData(Language.Chinese, "呼吁加强各国的合作；", "CallsFor:")]
    [InlineData(Language.Chinese, "又请秘书处和会员国支持这项工作；", "Requests: UnitedNationsSecretariat MemberStates")]
    [InlineData(Language.Chinese, "注意到这一情况，因此敦促各国政府、私营部门和民间社会采取行动，并请秘书长向大会提出报告；", "Notes: | Urges: Governments PrivateSector CivilSociety | Requests: SecretaryGeneral")]
    [InlineData(Language.Chinese, "鼓励来自发达国家和发展中国家的利益攸关方合作；", "Encourages: Stakeholders")]
    [InlineData(Language.Chinese, "请协助这项工作的联合国实体审查其计划；", "Requests: UnitedNationsEntities")]
    [InlineData(Language.Chinese, "鼓励采用这些方针；", "Encourages:")]
    [InlineData(Language.Chinese, "请秘书长与国际海事组织协商，编写报告；", "Requests: SecretaryGeneral")]
    [InlineData(Language.Chinese, "促请会员国与国际海事组织提供援助；", "CallsUpon: MemberStates InternationalMaritimeOrganization")]
    [InlineData(Language.Chinese, "欢迎这一进展，通过科学和技术促进发展委员会开展工作；", "Welcomes:")]
    public void Each_action_has_those_whom_it_asks_to_act(Language language, string text, string expected)
    {
        var actions = Documents.AnnotateOne(language, text).Actions;

        Assert.Equal(expected, string.Join(" | ", actions.Select(Write)));
    }

    /// <summary>"Reiterates its request" is "Prie de nouveau" in French: what one language says by a verb, another says by an adverb.</summary>
    [Theory]
    [InlineData(Language.English, "Reiterates its request to the Secretary-General to keep a register;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.English, "Reiterates its request that the Secretary-General keep a register;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.English, "Renews its appeal to Member States to act;", Verb.AppealsTo, Modifier.Again, "MemberStates")]
    [InlineData(Language.English, "Also reiterates its call upon all Member States to act;", Verb.CallsUpon, Modifier.Also, "MemberStates")]
    [InlineData(Language.English, "Reiterates its strong encouragement to Member States to act;", Verb.Encourages, Modifier.Again, "MemberStates")]
    [InlineData(Language.English, "Continues to urge Member States to act;", Verb.Urges, Modifier.Again, "MemberStates")]
    [InlineData(Language.English, "Reiterates the recommendations of the Committee to Member States;", Verb.Reiterates, Modifier.None, "")]
    [InlineData(Language.English, "Reiterates its support for the efforts of Member States;", Verb.Reiterates, Modifier.None, "")]
    [InlineData(Language.French, "Prie de nouveau le Secrétaire général de tenir un registre ;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.French, "Réitère sa demande au Secrétaire général de tenir un registre ;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.French, "Renouvelle son appel à tous les États Membres pour qu'ils agissent ;", Verb.CallsUpon, Modifier.Again, "MemberStates")]
    [InlineData(Language.French, "Réitère l'appel que le Secrétaire général a lancé ;", Verb.Reiterates, Modifier.None, "")]
    [InlineData(Language.French, "Affirme de nouveau que les phares sont utiles ;", Verb.Reiterates, Modifier.None, "")]
    [InlineData(Language.Spanish, "Reitera su solicitud al Secretario General de que lleve un registro;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.Spanish, "Vuelve a solicitar al Secretario General que lleve un registro;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.Spanish, "Reitera su llamamiento a todos los Estados Miembros para que actúen;", Verb.CallsUpon, Modifier.Again, "MemberStates")]
    [InlineData(Language.Russian, "повторяет свою просьбу к Генеральному секретарю вести реестр;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.Russian, "вновь просит Генерального секретаря вести реестр;", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.Arabic, "تكرر طلبها إلى الأمين العام أن يمسك سجلا؛", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.Arabic, "تكرر نداءها إلى الدول الأعضاء أن تعمل؛", Verb.AppealsTo, Modifier.Again, "MemberStates")]
    [InlineData(Language.Chinese, "再次请秘书长保存登记册；", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.Chinese, "重申请求秘书长保存登记册；", Verb.Requests, Modifier.Again, "SecretaryGeneral")]
    [InlineData(Language.Chinese, "重申呼吁会员国采取行动；", Verb.CallsUpon, Modifier.Again, "MemberStates")]
    public void What_is_reiterated_is_done_again(Language language, string text, Verb verb, Modifier modifier, string asked)
    {
        var action = Documents.AnnotateOne(language, text).Actions[0];

        Assert.Equal((verb, modifier), (action.Phrase.Verb, action.Phrase.Modifier));
        Assert.Equal(asked, string.Join(' ', action.Addressees));
    }

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the General Assembly at its seventy-third session through the Economic and Social Council on the matter;", "73")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport à l'Assemblée générale, à sa soixante-treizième session, par l'intermédiaire du Conseil économique et social ;", "73")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que presente un informe a la Asamblea General en su septuagésimo tercer período de sesiones, por conducto del Consejo Económico y Social;", "73")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثالثة والسبعين، عن طريق المجلس الاقتصادي والاجتماعي، تقريرا عن ذلك؛", "73")]
    [InlineData(Language.Chinese, "请秘书长通过经济及社会理事会向大会第七十三届会议提出报告；", "73")]
    public void A_duty_to_report_is_typed(Language language, string text, string session)
    {
        var duty = Assert.Single(Documents.AnnotateOne(language, text).Actions).Reporting;

        Assert.NotNull(duty);
        Assert.Equal(("SecretaryGeneral", "GeneralAssembly", session), (duty.Reporter, Assert.Single(duty.Recipients), duty.Session));
        Assert.Equal(["EconomicAndSocialCouncil"], duty.Through);
    }

    [Fact]
    public void Those_with_whom_one_acts_are_not_asked() =>
        Assert.Equal(
            ["MemberStates"],
            Assert.Single(Documents.AnnotateOne(Language.Chinese, "促请所有会员国与联黎部队充分合作；").Actions).Addressees);

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to give help to the Economic and Social Council;")]
    [InlineData(Language.English, "Decides to report to the General Assembly;")]
    [InlineData(Language.French, "Prie le Secrétaire général d'agir par rapport à l'Assemblée générale ;")]
    [InlineData(Language.Chinese, "请秘书长继续在其年度报告中提供资料；")]
    public void Where_no_one_is_to_report_there_is_no_duty(Language language, string text)
    {
        Assert.All(Documents.AnnotateOne(language, text).Actions, action => Assert.Null(action.Reporting));
    }

    [Theory]
    [InlineData("决定在第十二届会议上继续审议此问题。", "12")]
    [InlineData("决定在大会第七十五届会议上审议港口问题。", "75")]
    public void The_session_may_stand_before_what_is_to_be_considered(string text, string session) =>
        Assert.Equal(session, Documents.AnnotateOne(Language.Chinese, text).Actions[0].Agenda!.Session);

    [Theory]
    [InlineData(Language.English, "Decides to include in the provisional agenda of its seventy-third session the item entitled “Harbour lights”.", "Harbour lights")]
    [InlineData(Language.French, "Décide d'inscrire à l'ordre du jour provisoire de sa soixante-treizième session la question intitulée « Feux de port ».", "Feux de port")]
    [InlineData(Language.Chinese, "决定在大会第七十三届会议临时议程中，列入题为“港口照明”的项目。", "港口照明")]
    [InlineData(Language.Arabic, "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الثالثة والسبعين البند المعنون ”أضواء الموانئ“.", "أضواء الموانئ")]
    public void A_decision_on_an_agenda_is_typed(Language language, string text, string item)
    {
        var decision = Assert.Single(Documents.AnnotateOne(language, text).Actions).Agenda;

        Assert.NotNull(decision);
        Assert.Equal(("73", item), (decision.Session, decision.Item));
    }

    private static string Write(ParagraphAction action) =>
        (action.Phrase.Verb + ": " + string.Join(' ', action.Addressees)).TrimEnd();
}
