namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>In declarations those who adopt speak as "we": each sentence that opens so is one of their actions.</summary>
public sealed class FirstPersonTests
{
    [Theory]
    [InlineData(Language.English, "We recognize the role of harbours. We further request the Secretary-General to report. Ships are welcome.")]
    [InlineData(Language.English, "We recognize the role of harbours. In this regard, we further request the Secretary-General to report.")]
    [InlineData(Language.French, "Nous reconnaissons le rôle des ports. Nous prions en outre le Secrétaire général de faire rapport.")]
    [InlineData(Language.Spanish, "Reconocemos la función de los puertos. Además, solicitamos al Secretario General que informe.")]
    [InlineData(Language.Russian, "Мы признаем роль портов. Мы просим далее Генерального секретаря представить доклад.")]
    [InlineData(Language.Chinese, "我们认识到港口的作用。我们还请秘书长提出报告。")]
    public void Each_sentence_of_theirs_is_an_action(Language language, string text)
    {
        var actions = Documents.Annotate(language, "GeneralAssembly", text).Paragraphs[0].Actions;

        Assert.Equal([Verb.Recognizes, Verb.Requests], actions.Select(static action => action.Phrase.Verb));
        Assert.Equal(["SecretaryGeneral"], actions[1].Addressees);
    }

    [Fact]
    public void Three_sentences_are_three_actions() =>
        Assert.Equal(
            [(Verb.Recognizes, Modifier.None), (Verb.Recognizes, Modifier.Further), (Verb.Reaffirms, Modifier.None)],
            Documents.AnnotateOne(Language.English, "We recognize the role of harbours. We further recognize the role of lights. We reaffirm that ships matter.")
                .Actions.Select(static action => (action.Phrase.Verb, action.Phrase.Modifier)));

    [Theory]
    [InlineData(Language.English, "Welcomes the report. It recognizes the role of harbours. They request the Secretary-General to act.")]
    [InlineData(Language.English, "We recognize the role of harbours. Harbours request the Secretary-General to act. The weather recognizes no one.")]
    [InlineData(Language.English, "Endorses the plan known as “Ships. We request the Secretary-General to act”.")]
    [InlineData(Language.French, "Nous reconnaissons le rôle des ports. Les ports prient le Secrétaire général d'agir.")]
    [InlineData(Language.Spanish, "Reconocemos la función de los puertos. Solicita apoyo quien lo necesita. Los extremos son malos.")]
    [InlineData(Language.Chinese, "我们认识到港口的作用。港口请秘书长提出报告。")]
    public void Sentences_of_others_are_told(Language language, string text) =>
        Assert.Single(Documents.AnnotateOne(language, text).Actions);

    [Theory]
    [InlineData(Language.English, "We recognize the role of lights.", "Harbours matter to all. We request the Secretary-General to report. We also note the tides.")]
    [InlineData(Language.French, "Nous reconnaissons le rôle des phares.", "Les ports importent à tous. Nous prions le Secrétaire général de faire rapport. Nous notons également les marées.")]
    [InlineData(Language.Spanish, "Reconocemos la función de los faros.", "Los puertos importan a todos. Solicitamos al Secretario General que informe. Observamos también las mareas.")]
    public void A_sentence_that_tells_a_fact_may_go_before(Language language, string before, string text)
    {
        var paragraph = Documents.Annotate(language, "GeneralAssembly", before, text).Paragraphs[1];

        Assert.Null(paragraph.Verb);
        Assert.Equal([(Verb.Requests, Modifier.None), (Verb.Notes, Modifier.Also)], paragraph.Actions.Select(static action => (action.Phrase.Verb, action.Phrase.Modifier)));
        Assert.Equal(["SecretaryGeneral"], paragraph.Actions[0].Addressees);
    }

    [Theory]
    [InlineData("We recognize the role of lights.", "Harbours matter to all. They request the Secretary-General to report.")]
    [InlineData("Recognizes the role of lights;", "Harbours matter to all. We request the Secretary-General to report.")]
    [InlineData("We recognize the role of lights.", "We of the ports.")]
    public void Without_we_or_in_no_declaration_nothing_is_done(string before, string text) =>
        Assert.Empty(Documents.Annotate(Language.English, "GeneralAssembly", before, text).Paragraphs[1].Actions);
}
