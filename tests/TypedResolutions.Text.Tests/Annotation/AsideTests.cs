namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Words that lead to a verb may stand between it and its object.</summary>
public sealed class AsideTests
{
    [Theory]
    [InlineData(Language.English, "Expresses nonetheless its concern at the delay;", Verb.ExpressesConcern)]
    [InlineData(Language.English, "Expresses, however, its deep concern at the delay;", Verb.ExpressesConcern)]
    [InlineData(Language.English, "Expresses in this regard its appreciation to the Secretary-General;", Verb.ExpressesAppreciation)]
    [InlineData(Language.English, "Calls nevertheless upon Member States to act;", Verb.CallsUpon)]
    [InlineData(Language.English, "Takes therefore note of the report;", Verb.TakesNote)]
    [InlineData(Language.French, "Exprime néanmoins sa préoccupation devant le retard ;", Verb.ExpressesConcern)]
    [InlineData(Language.French, "Se déclare, toutefois, préoccupée par le retard ;", Verb.ExpressesConcern)]
    [InlineData(Language.Spanish, "Expresa no obstante su preocupación por la demora;", Verb.ExpressesConcern)]
    [InlineData(Language.Spanish, "Toma, en este contexto, nota del informe;", Verb.TakesNote)]
    [InlineData(Language.Russian, "выражает в этой связи свою обеспокоенность задержкой;", Verb.ExpressesConcern)]
    public void An_aside_inside_a_phrase_is_passed(Language language, string text, Verb verb) =>
        Assert.Equal(verb, Documents.AnnotateOne(language, text).Verb?.Verb);

    [Theory]
    [InlineData(Language.English, "Welcomes the report, expresses nonetheless its concern at the delay;")]
    [InlineData(Language.French, "Se félicite du rapport, exprime néanmoins sa préoccupation devant le retard ;")]
    [InlineData(Language.Spanish, "Acoge con beneplácito el informe, expresa sin embargo su preocupación por la demora;")]
    public void So_it_is_inside_a_paragraph(Language language, string text) =>
        Assert.Equal(
            [Verb.Welcomes, Verb.ExpressesConcern],
            Documents.AnnotateOne(language, text).Actions.Select(static action => action.Phrase.Verb));

    /// <summary>What is no aside, or opens one that is never closed, belongs to another sentence.</summary>
    [Theory]
    [InlineData("Expresses, however its concern at the delay;", null)]
    [InlineData("Expresses the Council concern at the delay;", null)]
    [InlineData("Takes the necessary measures, therefore, note of the report;", null)]
    [InlineData("Notes, however, the concern of States;", Verb.Notes)]
    public void Other_words_are_not(string text, Verb? verb) =>
        Assert.Equal(verb, Documents.AnnotateOne(Language.English, text).Verb?.Verb);
}
