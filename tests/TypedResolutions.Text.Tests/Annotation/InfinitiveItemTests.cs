using TypedResolutions.Text.Annotation;

namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>"Decides: (a) To call upon ...; (b) To renew ...; (c) To request ...": each item is what the organ does.</summary>
public sealed class InfinitiveItemTests
{
    [Theory]
    [InlineData(Language.English, "Decides:", "To call once again upon Member States to act;", "To renew the mandate of the United Nations Disengagement Observer Force for six months;", "To request the Secretary-General to submit a report to the Security Council;")]
    [InlineData(Language.English, "Also decides, with the aim of quiet harbours:", "To call upon Member States to act;", "To extend the mandate of the United Nations Disengagement Observer Force for six months;", "To request the Secretary-General to submit a report to the Security Council;")]
    [InlineData(Language.French, "Décide :", "De demander aux États Membres d'agir ;", "De renouveler le mandat de la Force des Nations Unies chargée d'observer le dégagement pour six mois ;", "De prier le Secrétaire général de présenter un rapport au Conseil de sécurité ;")]
    [InlineData(Language.Spanish, "Decide:", "Exhortar a los Estados Miembros a que actúen;", "Renovar el mandato de la Fuerza de las Naciones Unidas de Observación de la Separación por seis meses;", "Pedir al Secretario General que presente un informe al Consejo de Seguridad;")]
    [InlineData(Language.Russian, "постановляет:", "призвать государства-члены принять меры;", "продлить мандат Сил Организации Объединенных Наций по наблюдению за разъединением на шесть месяцев;", "просить Генерального секретаря представить доклад Совету Безопасности;")]
    [InlineData(Language.Arabic, "يقرر:", "أن يدعو الدول الأعضاء إلى العمل؛", "أن يجدد ولاية قوة الأمم المتحدة لمراقبة فض الاشتباك لمدة ستة أشهر؛", "أن يطلب إلى الأمين العام أن يقدم تقريرا إلى مجلس الأمن؛")]
    public void Items_in_the_infinitive_are_actions(Language language, string decides, string calls, string renews, string requests)
    {
        var actions = Items(language, decides, calls, renews, requests).Select(static paragraph => Assert.Single(paragraph.Actions)).ToArray();

        Assert.Contains(actions[0].Phrase.Verb, new[] { Verb.CallsUpon, Verb.Urges, Verb.Invites });
        Assert.Equal(["MemberStates"], actions[0].Addressees);
        Assert.Equal((Verb.Extends, MandateChange.Extends), (actions[1].Phrase.Verb, actions[1].Mandate?.Change));
        Assert.Equal(Verb.Requests, actions[2].Phrase.Verb);
        Assert.Equal(["SecretaryGeneral"], actions[2].Addressees);
        Assert.Equal(["SecurityCouncil"], actions[2].Reporting?.Recipients);
    }

    [Theory]
    [InlineData("Decides that the Committee shall have the following tasks:", "To request the Secretary-General to report;")]
    [InlineData("Decides to establish a working group:", "To request the Secretary-General to report;")]
    [InlineData("Decides, in order to act, that the Committee shall:", "To request the Secretary-General to report;")]
    [InlineData("Calls upon Member States:", "To request the Secretary-General to report;")]
    [InlineData("Decides:", "To strengthen the harbours;")]
    [InlineData("Decides", "To request the Secretary-General to report;")]
    public void Others_are_none(string decides, string item) =>
        Assert.Empty(Items(Language.English, decides, item)[0].Actions);

    [Fact]
    public void Deeper_items_are_parts_of_theirs()
    {
        var paragraphs = DocumentAnnotator.Annotate(
            Documents.View(
                Language.English,
                "SecurityCouncil",
                [
                    Documents.Operative("Decides:"),
                    Documents.Paragraph("The Committee is asked:", ParagraphKind.Operative, 2),
                    Documents.Paragraph("To request the Secretary-General to report;", ParagraphKind.Operative, 3),
                    Documents.Operative("To request the Secretary-General to report;"),
                ]),
            CancellationToken.None).Paragraphs;

        Assert.Empty(paragraphs[2].Actions);
        Assert.Empty(paragraphs[3].Actions);
    }

    private static ParagraphAnnotations[] Items(Language language, string chapeau, params string[] items) =>
        DocumentAnnotator.Annotate(
            Documents.View(
                language,
                "SecurityCouncil",
                [Documents.Operative(chapeau), .. items.Select(static item => Documents.Paragraph(item, ParagraphKind.Operative, 2))]),
            CancellationToken.None).Paragraphs.Skip(1).ToArray();
}
