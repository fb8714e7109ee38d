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
}
