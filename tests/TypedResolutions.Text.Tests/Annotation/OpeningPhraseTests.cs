namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Words that are a verb of the organ where they open a paragraph, and a noun or someone else's inside one.</summary>
public sealed class OpeningPhraseTests
{
    [Theory]
    [InlineData(Language.English, "Recognizing that children should grow up in an atmosphere of love and understanding, in which their rights are respected,")]
    [InlineData(Language.English, "Conscious of the consequences of the storm, which was a catastrophe, requiring for its solution wide cooperation,")]
    [InlineData(Language.English, "Reaffirming that achieving gender equality, empowering all women and girls, is essential,")]
    [InlineData(Language.English, "Stressing that these institutions can advise Governments with respect to drafting laws, ratifying relevant instruments,")]
    [InlineData(Language.English, "Recognizing the role of lighthouses in addressing global challenges and realizing sustainable development,")]
    [InlineData(Language.English, "Noting the attacks on lighthouses, claiming many lives,")]
    [InlineData(Language.French, "Consciente que le respect de la nature et le partage des responsabilités sont essentiels,")]
    [InlineData(Language.French, "Consciente du rôle de la mission, comprenant des gardiens de phare,")]
    [InlineData(Language.Spanish, "Consciente de la función de la misión, comprendiendo a los fareros,")]
    [InlineData(Language.Russian, "сознавая роль государств, выделяя ресурсы на маяки,")]
    public void Inside_a_recital_they_are_none(Language language, string text) =>
        Assert.Single(Documents.AnnotateOne(language, text, ParagraphKind.Preambular).Actions);

    [Theory]
    [InlineData(Language.French, "Engage les États à faciliter le rapprochement entre l'offre et la demande ;")]
    [InlineData(Language.French, "Engage les États à favoriser l'utilisation et le partage volontaire des données ;")]
    [InlineData(Language.French, "Rappelle que le Conseil s'est félicité de l'initiative et a pris note de son plan ;")]
    [InlineData(Language.French, "Engage les États à faciliter, à l'intention des gardiens de phare, des services adaptés ;")]
    [InlineData(Language.Spanish, "Alienta la prevención y la condena de los ataques contra los faros;")]
    public void Inside_an_operative_paragraph_they_are_none(Language language, string text) =>
        Assert.Single(Documents.AnnotateOne(language, text).Actions);

    [Theory]
    [InlineData(Language.English, "Understanding the importance of lighthouses,", Verb.Recognizes)]
    [InlineData(Language.English, "Realizing the need to protect lighthouses,", Verb.Recognizes)]
    [InlineData(Language.French, "Comprenant l'importance des phares,", Verb.Recognizes)]
    public void They_are_where_they_open_the_paragraph(Language language, string text, Verb verb) =>
        Assert.Equal(verb, Assert.Single(Documents.AnnotateOne(language, text, ParagraphKind.Preambular).Actions).Phrase.Verb);

    [Theory]
    [InlineData(Language.English, "Recalling its resolution 59/1, and understanding that lighthouses are needed,", Verb.Recognizes)]
    [InlineData(Language.English, "Recalling its resolution 59/1, and realizing that lighthouses are needed,", Verb.Recognizes)]
    [InlineData(Language.English, "Recalling its resolution 59/1, and understanding the importance of lighthouses,", Verb.Recognizes)]
    [InlineData(Language.French, "Rappelant sa résolution 59/1, et comprenant l'importance des phares,", Verb.Recognizes)]
    [InlineData(Language.Spanish, "Recordando su resolución 59/1, y comprendiendo la importancia de los faros,", Verb.IsCognizant)]
    [InlineData(Language.Russian, "ссылаясь на свою резолюцию 59/1 и выделяя роль маяков,", Verb.Highlights)]
    [InlineData(Language.French, "Rappelant sa résolution 59/1, et comprenant que les phares sont nécessaires,", Verb.Recognizes)]
    public void Longer_phrases_are_everywhere(Language language, string text, Verb verb) =>
        Assert.Equal(verb, Documents.AnnotateOne(language, text, ParagraphKind.Preambular).Actions[1].Phrase.Verb);

    [Theory]
    [InlineData(Language.French, "Se félicite du rapport, partage les préoccupations des gardiens et demande aux États d'agir ;", 3)]
    [InlineData(Language.French, "Se félicite du rapport et a l'intention d'examiner la question ;", 2)]
    [InlineData(Language.Spanish, "Rechaza la violencia y la condena en todas sus formas;", 2)]
    [InlineData(Language.Spanish, "Acoge con beneplácito el informe y condena los ataques contra los faros;", 2)]
    public void What_needs_an_article_to_be_a_noun_is_a_verb_without_it(Language language, string text, int count) =>
        Assert.Equal(count, Documents.AnnotateOne(language, text).Actions.Count);
}
