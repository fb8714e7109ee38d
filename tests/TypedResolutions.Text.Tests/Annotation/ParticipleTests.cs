namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Participles are openings of recitals: in operative paragraphs they only tell why or how.</summary>
public sealed class ParticipleTests
{
    [Theory]
    [InlineData(Language.Spanish, "Solicita al Secretario General que informe, teniendo en cuenta las opiniones de los Estados Miembros;")]
    [InlineData(Language.Spanish, "Insta a los Estados Miembros a cooperar, teniendo presente la resolución 70/1;")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад, учитывая мнения государств-членов;")]
    [InlineData(Language.Russian, "настоятельно призывает государства-члены сотрудничать, принимая во внимание резолюцию 70/1;")]
    public void They_are_no_action_of_an_operative_paragraph(Language language, string text) =>
        Assert.Single(Documents.AnnotateOne(language, text).Actions);

    [Theory]
    [InlineData(Language.Spanish, "Teniendo en cuenta la resolución 70/1,", Verb.TakesIntoAccount)]
    [InlineData(Language.Spanish, "Habiendo examinado el informe,", Verb.HasConsidered)]
    [InlineData(Language.Russian, "учитывая резолюцию 70/1,", Verb.BearsInMind)]
    [InlineData(Language.Russian, "рассмотрев доклад,", Verb.HasConsidered)]
    public void They_open_recitals(Language language, string text, Verb verb) =>
        Assert.Equal(verb, Documents.AnnotateOne(language, text, ParagraphKind.Preambular).Verb?.Verb);

    /// <summary>Old texts end their recitals with semicolons, and number nothing.</summary>
    [Theory]
    [InlineData("Resolución 9990 (2090)\n\nAprobada por el Consejo de Seguridad en su 9999ª sesión, celebrada el 1 de mayo de 2090\n\nEl Consejo de Seguridad,\n\nHabiendo examinado el informe;\n\nTeniendo en cuenta la Carta;\n\nDecide reunirse;\n\nPide un informe.\n")]
    [InlineData("Резолюция 9990 (2090),\nпринятая Советом Безопасности на его 9999-м заседании 1 мая 2090 года\n\nСовет Безопасности,\n\nрассмотрев доклад;\n\nучитывая Устав;\n\nпостановляет собраться;\n\nпросит представить доклад.\n")]
    public void A_recital_stays_one_whatever_ends_it(string text) =>
        Assert.Equal(["PP1", "PP2", "OP1", "OP2"], ResolutionParser.Parse(text).Paragraphs.Select(static paragraph => paragraph.Label));
}
