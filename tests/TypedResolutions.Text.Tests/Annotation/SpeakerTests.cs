namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>What a paragraph tells that another organ urges or decides is no action of the organ that adopts it.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData(Language.English, "Welcomes the report, and the Security Council urges Member States to act;")]
    [InlineData(Language.English, "Recalls the resolutions of the Security Council, the Council requests the Secretary-General to act;")]
    [InlineData(Language.English, "Recalls resolution 2000 (2011), in which the Security Council urges Member States to act;")]
    [InlineData(Language.French, "Rappelle que, dans sa résolution 2000 (2011), le Conseil de sécurité engage les États Membres à agir;")]
    [InlineData(Language.Spanish, "Recuerda que, en su resolución 2000 (2011), el Consejo de Seguridad insta a los Estados Miembros a que actúen;")]
    [InlineData(Language.Spanish, "Recuerda las resoluciones, y el Consejo de Seguridad insta a los Estados Miembros a que actúen;")]
    [InlineData(Language.Spanish, "Recuerda que el Consejo de Seguridad insta a los Estados Miembros a que actúen;")]
    [InlineData(Language.Russian, "приветствует доклад, и Совет Безопасности призывает государства-члены принять меры;")]
    [InlineData(Language.Russian, "напоминает, что Совет Безопасности призывает государства-члены принять меры;")]
    [InlineData(Language.Arabic, "ترحب بالتقرير، ومجلس الأمن يحث الدول الأعضاء على العمل؛")]
    [InlineData(Language.Arabic, "ترحب بالتقرير، ويحث مجلس الأمن الدول الأعضاء على العمل؛")]
    [InlineData(Language.Chinese, "欢迎该报告，安全理事会敦促会员国采取行动；")]
    [InlineData(Language.Chinese, "回顾安全理事会第2000(2011)号决议，安理会请秘书长采取行动；")]
    public void What_another_organ_urges_is_told(Language language, string text) =>
        Assert.Single(Documents.AnnotateOne(language, text).Actions);

    [Theory]
    [InlineData(Language.English, "Welcomes the report, and the General Assembly urges Member States to act;")]
    [InlineData(Language.English, "Welcomes the report of the Secretary-General, and in this regard urges Member States to act;")]
    [InlineData(Language.Russian, "приветствует доклад, и Генеральная Ассамблея призывает государства-члены принять меры;")]
    [InlineData(Language.Spanish, "Acoge con beneplácito el informe, y a este respecto insta a los Estados Miembros a que actúen;")]
    [InlineData(Language.Chinese, "欢迎该报告，在这方面敦促会员国采取行动；")]
    public void What_the_adopting_organ_urges_is_its_own(Language language, string text) =>
        Assert.Equal(["MemberStates"], Documents.AnnotateOne(language, text).Actions[1].Addressees);

    /// <summary>The article of the name may be read with the connecting word before it.</summary>
    [Theory]
    [InlineData(Language.French, "GeneralAssembly", "Prend note du rapport, et l'Assemblée prie le Secrétaire général d'agir ;")]
    [InlineData(Language.French, "GeneralAssembly", "Prend note du rapport et l'Assemblée générale prie le Secrétaire général d'agir ;")]
    [InlineData(Language.French, "SecurityCouncil", "Prend note du rapport, et le Conseil de sécurité prie le Secrétaire général d'agir ;")]
    [InlineData(Language.French, "SecurityCouncil", "Prend note du rapport ; le Conseil prie le Secrétaire général d'agir ;")]
    [InlineData(Language.French, "Other", "La Commission prend note du rapport et la Commission prie le Secrétaire général d'agir ;")]
    [InlineData(Language.Spanish, "GeneralAssembly", "Toma nota del informe, y la Asamblea General solicita al Secretario General que actúe;")]
    [InlineData(Language.Spanish, "GeneralAssembly", "Toma nota del informe y la Asamblea solicita al Secretario General que actúe;")]
    [InlineData(Language.Spanish, "SecurityCouncil", "Toma nota del informe y el Consejo de Seguridad solicita al Secretario General que actúe;")]
    [InlineData(Language.Arabic, "SecurityCouncil", "يرحب بالتقرير، ومجلس الأمن يطلب إلى الأمين العام أن يعمل؛")]
    [InlineData(Language.Arabic, "GeneralAssembly", "ترحب بالتقرير، والجمعية العامة تطلب إلى الأمين العام أن يعمل؛")]
    [InlineData(Language.Arabic, "SecurityCouncil", "يرحب بالتقرير. ومجلس الأمن يطلب إلى الأمين العام أن يعمل.")]
    [InlineData(Language.Russian, "SecurityCouncil", "Совет Безопасности приветствует доклад. Он просит Генерального секретаря принять меры.")]
    [InlineData(Language.Russian, "GeneralAssembly", "Генеральная Ассамблея приветствует доклад. Она также просит Генерального секретаря принять меры.")]
    [InlineData(Language.Russian, "SecurityCouncil", "Совет Безопасности приветствует доклад, и он просит Генерального секретаря принять меры.")]
    [InlineData(Language.Spanish, "Other", "La Comisión toma nota del informe y la Comisión solicita al Secretario General que actúe;")]
    public void The_organ_named_again_as_subject_acts(Language language, string organ, string text)
    {
        var actions = Documents.Annotate(language, organ, text).Paragraphs[0].Actions;

        Assert.Equal(2, actions.Count);
        Assert.Equal((Verb.Requests, "SecretaryGeneral"), (actions[1].Phrase.Verb, Assert.Single(actions[1].Addressees)));
    }

    [Theory]
    [InlineData(Language.French, "GeneralAssembly", "Prend note du rapport, et le Conseil de sécurité prie le Secrétaire général d'agir ;")]
    [InlineData(Language.French, "SecurityCouncil", "Prend note du rapport, et l'Assemblée générale prie le Secrétaire général d'agir ;")]
    [InlineData(Language.French, "GeneralAssembly", "Prend note du rapport, et la Commission prie le Secrétaire général d'agir ;")]
    [InlineData(Language.French, "GeneralAssembly", "Prend note de ce que le Conseil et l'Assemblée ont décidé, et de ce que la Commission prie les États de faire ;")]
    [InlineData(Language.Arabic, "GeneralAssembly", "ترحب بالتقرير، ومجلس الأمن يطلب إلى الأمين العام أن يعمل؛")]
    [InlineData(Language.Arabic, "SecurityCouncil", "يرحب بالتقرير، واللجنة تطلب إلى الأمين العام أن يعمل؛")]
    [InlineData(Language.Russian, "SecurityCouncil", "Совет Безопасности приветствует доклад. Генеральная Ассамблея собралась. Она просит Генерального секретаря принять меры.")]
    [InlineData(Language.Russian, "SecurityCouncil", "Совет Безопасности приветствует роль Ливана. Ливан подписал договор, и он просит Генерального секретаря принять меры.")]
    [InlineData(Language.Russian, "GeneralAssembly", "Генеральная Ассамблея приветствует доклад. Он просит Генерального секретаря принять меры.")]
    [InlineData(Language.Spanish, "SecurityCouncil", "Toma nota del informe, y la Asamblea General solicita al Secretario General que actúe;")]
    [InlineData(Language.Spanish, "GeneralAssembly", "Toma nota del informe, y la Comisión solicita al Secretario General que actúe;")]
    public void Another_organ_named_as_subject_is_told(Language language, string organ, string text) =>
        Assert.Single(Documents.Annotate(language, organ, text).Paragraphs[0].Actions);

    /// <summary>Each paragraph of a statement opens with who speaks, whatever is known of the rest of the text.</summary>
    [Theory]
    [InlineData(Language.English, "The Security Council welcomes the report, and the Council requests the Secretary-General to act.")]
    [InlineData(Language.English, "In this regard, the Security Council welcomes the report, and it requests the Secretary-General to act.")]
    [InlineData(Language.French, "Le Conseil de sécurité se félicite du rapport et, à cet égard, il prie le Secrétaire général d'agir.")]
    [InlineData(Language.Spanish, "El Consejo de Seguridad acoge con beneplácito el informe, y el Consejo solicita al Secretario General que actúe.")]
    [InlineData(Language.Russian, "Совет Безопасности приветствует доклад, и Совет просит Генерального секретаря принять меры.")]
    [InlineData(Language.Arabic, "يرحب مجلس الأمن بالتقرير، ويطلب إلى الأمين العام أن يعمل.")]
    [InlineData(Language.Chinese, "安全理事会欢迎该报告，安理会请秘书长采取行动。")]
    public void Who_opens_the_paragraph_speaks_on(Language language, string text)
    {
        foreach (var organ in new[] { "SecurityCouncil", "GeneralAssembly" })
        {
            var actions = Documents.Annotate(language, organ, text).Paragraphs[0].Actions;

            Assert.Equal(2, actions.Count);
            Assert.Equal((Verb.Requests, "SecretaryGeneral"), (actions[1].Phrase.Verb, Assert.Single(actions[1].Addressees)));
        }
    }

    /// <summary>Paragraphs of statements hold several sentences.</summary>
    [Theory]
    [InlineData(Language.English, "The Security Council welcomes the report. In this regard, the Council requests the Secretary-General to act.")]
    [InlineData(Language.English, "The Security Council welcomes the report. It requests the Secretary-General to act.")]
    [InlineData(Language.French, "Le Conseil de sécurité se félicite du rapport. Il prie le Secrétaire général d'agir.")]
    [InlineData(Language.Spanish, "El Consejo de Seguridad acoge con beneplácito el informe. El Consejo solicita al Secretario General que actúe.")]
    [InlineData(Language.Russian, "Совет Безопасности приветствует доклад. Совет просит Генерального секретаря принять меры.")]
    [InlineData(Language.Arabic, "يرحب مجلس الأمن بالتقرير. ويطلب مجلس الأمن إلى الأمين العام أن يعمل.")]
    [InlineData(Language.Chinese, "安全理事会欢迎该报告。在这方面，安理会请秘书长采取行动。")]
    public void Another_sentence_of_the_speaker_is_an_action(Language language, string text)
    {
        var actions = Documents.Annotate(language, "SecurityCouncil", text).Paragraphs[0].Actions;

        Assert.Equal(2, actions.Count);
        Assert.Equal((Verb.Requests, "SecretaryGeneral"), (actions[1].Phrase.Verb, Assert.Single(actions[1].Addressees)));
    }

    [Theory]
    [InlineData(Language.English, "Welcomes the report. The Security Council requests the Secretary-General to act.")]
    [InlineData(Language.English, "Welcomes the report. The Secretary-General requests Member States to act.")]
    [InlineData(Language.Spanish, "Acoge con beneplácito el informe. El Consejo de Seguridad insta a los Estados Miembros a que actúen.")]
    [InlineData(Language.Russian, "приветствует доклад. Совет Безопасности призывает государства-члены принять меры.")]
    [InlineData(Language.Arabic, "ترحب بالتقرير. ويطلب مجلس الأمن إلى الأمين العام أن يعمل.")]
    [InlineData(Language.Chinese, "欢迎该报告。安理会请秘书长采取行动。")]
    public void Another_sentence_of_others_is_told(Language language, string text) =>
        Assert.Single(Documents.AnnotateOne(language, text).Actions);

    /// <summary>"It" is who the sentence before is about, and a name that leads to no one is someone else's.</summary>
    [Theory]
    [InlineData(Language.English, "The Security Council notes the work of the Commission. The Commission urges States to act. It requests the Secretary-General to report.")]
    [InlineData(Language.English, "The Security Council notes the report. The General Assembly urges States to act. It requests the Secretary-General to report.")]
    [InlineData(Language.English, "The Security Council recognizes the role of Lebanon. Lebanon has signed the treaty. It condemns terrorism.")]
    [InlineData(Language.English, "The Security Council recognizes the role of Lebanon. Lebanon has signed the treaty, and it urges States to sign it.")]
    [InlineData(Language.English, "The Security Council notes the work of the Commission, and the Commission urges States to act.")]
    [InlineData(Language.French, "Le Conseil de sécurité prend note du rapport. L'Assemblée générale engage les États à agir. Elle demande aux États d'agir.")]
    [InlineData(Language.French, "Le Conseil de sécurité prend note du rapport de l'Assemblée générale. Elle demande aux États d'agir.")]
    [InlineData(Language.French, "Le Conseil de sécurité prend note du rapport. La Commission demande aux États d'agir.")]
    [InlineData(Language.Spanish, "El Consejo de Seguridad acoge con beneplácito el informe. La Comisión pide a los Estados que actúen.")]
    [InlineData(Language.Russian, "Совет Безопасности приветствует доклад. Комиссия просит государства принять меры.")]
    public void What_others_urge_in_a_statement_is_told(Language language, string text) =>
        Assert.Single(Documents.Annotate(language, "SecurityCouncil", text).Paragraphs[0].Actions);

    [Theory]
    [InlineData(Language.English, "SecurityCouncil", "The Security Council welcomes version 3.5 of the report. It will meet. In this regard, it requests the Secretary-General to act.")]
    [InlineData(Language.English, "SecurityCouncil", "The Security Council welcomes the report. The Commission will meet. The Council welcomes this. It also requests the Secretary-General to act.")]
    [InlineData(Language.English, "HumanRightsCouncil", "Decides to act. The Human Rights Council calls upon States to act. It also requests the Secretary-General to act.")]
    [InlineData(Language.English, "Other", "The Commission welcomes the report. The Commission requests the Secretary-General to act.")]
    [InlineData(Language.French, "GeneralAssembly", "L'Assemblée générale se félicite du rapport. Elle prie le Secrétaire général d'agir.")]
    public void The_speaker_goes_on_behind_its_own_sentence(Language language, string organ, string text)
    {
        var action = Documents.Annotate(language, organ, text).Paragraphs[0].Actions[^1];

        Assert.Equal((Verb.Requests, "SecretaryGeneral"), (action.Phrase.Verb, Assert.Single(action.Addressees)));
    }

    /// <summary>What looks like the verb behind the speaker's name is a noun, or tells of another noun, as behind a comma.</summary>
    [Theory]
    [InlineData(Language.English, "GeneralAssembly", "Recalls the decision of the Human Rights Council. The Assembly requests of last year were met;")]
    [InlineData(Language.English, "GeneralAssembly", "Notes with appreciation that the appeal was heard, and the Assembly requests for funds were met;")]
    [InlineData(Language.English, "SecurityCouncil", "Notes the report, and the Council requests were met;")]
    [InlineData(Language.Chinese, "SecurityCouncil", "安全理事会欢迎该报告。安理会要求提交的报告将于明年提交。")]
    [InlineData(Language.Chinese, "SecurityCouncil", "安全理事会欢迎该报告，安理会要求提交的报告将于明年提交。")]
    public void A_sentence_whose_verb_has_no_object_is_told(Language language, string organ, string text) =>
        Assert.Single(Documents.Annotate(language, organ, text).Paragraphs[0].Actions);

    [Theory]
    [InlineData("安全理事会欢迎该报告。安理会要求全面执行第2000(2011)号决议的所有规定。", Verb.Demands)]
    [InlineData("安全理事会欢迎该报告。安理会请秘书长的特使将报告提交安理会。", Verb.Requests)]
    [InlineData("安全理事会欢迎该报告，安理会要求全面执行第2000(2011)号决议的所有规定。", Verb.Demands)]
    [InlineData("安全理事会欢迎该报告，安理会请秘书长的特使将报告提交安理会。", Verb.Requests)]
    [InlineData("安全理事会欢迎该报告。安理会请秘书长在将提交的报告中说明情况。", Verb.Requests)]
    public void Other_words_of_a_sentence_may_be_attributives(string text, Verb verb) =>
        Assert.Equal(verb, Documents.Annotate(Language.Chinese, "SecurityCouncil", text).Paragraphs[0].Actions[1].Phrase.Verb);

    [Theory]
    [InlineData(Language.English, "GeneralAssembly", "Welcomes the report. The General Assembly requests the Secretary-General to act;")]
    [InlineData(Language.English, "SecurityCouncil", "Welcomes the report. The Security Council requests the Secretary-General to act;")]
    [InlineData(Language.English, "HumanRightsCouncil", "Welcomes the report. The Human Rights Council requests the Secretary-General to act;")]
    [InlineData(Language.English, "EconomicAndSocialCouncil", "Welcomes the report. The Economic and Social Council requests the Secretary-General to act;")]
    [InlineData(Language.French, "GeneralAssembly", "Se félicite du rapport. L'Assemblée générale prie le Secrétaire général d'agir;")]
    [InlineData(Language.French, "SecurityCouncil", "Se félicite du rapport. Le Conseil de sécurité prie le Secrétaire général d'agir;")]
    [InlineData(Language.French, "HumanRightsCouncil", "Se félicite du rapport. Le Conseil des droits de l'homme prie le Secrétaire général d'agir;")]
    [InlineData(Language.French, "EconomicAndSocialCouncil", "Se félicite du rapport. Le Conseil économique et social prie le Secrétaire général d'agir;")]
    [InlineData(Language.Spanish, "GeneralAssembly", "Acoge con beneplácito el informe. La Asamblea General solicita al Secretario General que actúe;")]
    [InlineData(Language.Spanish, "SecurityCouncil", "Acoge con beneplácito el informe. El Consejo de Seguridad solicita al Secretario General que actúe;")]
    [InlineData(Language.Spanish, "HumanRightsCouncil", "Acoge con beneplácito el informe. El Consejo de Derechos Humanos solicita al Secretario General que actúe;")]
    [InlineData(Language.Spanish, "EconomicAndSocialCouncil", "Acoge con beneplácito el informe. El Consejo Económico y Social solicita al Secretario General que actúe;")]
    [InlineData(Language.Russian, "GeneralAssembly", "приветствует доклад. Генеральная Ассамблея просит Генерального секретаря принять меры;")]
    [InlineData(Language.Russian, "SecurityCouncil", "приветствует доклад. Совет Безопасности просит Генерального секретаря принять меры;")]
    [InlineData(Language.Russian, "HumanRightsCouncil", "приветствует доклад. Совет по правам человека просит Генерального секретаря принять меры;")]
    [InlineData(Language.Russian, "EconomicAndSocialCouncil", "приветствует доклад. Экономический и Социальный Совет просит Генерального секретаря принять меры;")]
    [InlineData(Language.Chinese, "GeneralAssembly", "欢迎该报告。大会请秘书长提出报告；")]
    [InlineData(Language.Chinese, "SecurityCouncil", "欢迎该报告。安全理事会请秘书长提出报告；")]
    [InlineData(Language.Chinese, "HumanRightsCouncil", "欢迎该报告。人权理事会请秘书长提出报告；")]
    [InlineData(Language.Chinese, "EconomicAndSocialCouncil", "欢迎该报告。经济及社会理事会请秘书长提出报告；")]
    public void Every_organ_is_known_in_every_language(Language language, string organ, string text)
    {
        foreach (var other in new[] { "GeneralAssembly", "SecurityCouncil", "HumanRightsCouncil", "EconomicAndSocialCouncil" })
        {
            var actions = Documents.Annotate(language, other, text).Paragraphs[0].Actions;

            Assert.Equal(other == organ ? 2 : 1, actions.Count);
            Assert.All(actions.Skip(1), action => Assert.Equal(["SecretaryGeneral"], action.Addressees));
        }
    }
}
