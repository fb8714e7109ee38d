using TypedResolutions.Text.Annotation;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Tests.Annotation;

public sealed class ActorAnnotatorTests
{
    [Theory]
    [InlineData(Language.English, "EconomicAndSocialCouncil", "Requests the Council to act.", "EconomicAndSocialCouncil:Inferred")]
    [InlineData(Language.English, "GeneralAssembly", "Recalls the Security Council, and notes that the Council met.", "SecurityCouncil:Full EconomicAndSocialCouncil-")]
    [InlineData(Language.English, "GeneralAssembly", "Requests the Council to act.", "")]
    [InlineData(Language.English, "GeneralAssembly", "Notes the council of elders.", "")]
    [InlineData(Language.French, "HumanRightsCouncil", "Prie le Conseil d'agir.", "HumanRightsCouncil:Inferred")]
    [InlineData(Language.French, "GeneralAssembly", "Prie le Conseil du Nord d'agir.", "")]
    [InlineData(Language.Chinese, "GeneralAssembly", "注意到经济及社会理事会，并请理事会采取行动。", "EconomicAndSocialCouncil:Full EconomicAndSocialCouncil:Short")]
    [InlineData(Language.Chinese, "GeneralAssembly", "注意到宽带促进可持续发展委员会，并注意到海洋委员会。", "BroadbandCommissionForSustainableDevelopment:Full")]
    [InlineData(Language.Russian, "SecurityCouncil", "просит Совет действовать.", "SecurityCouncil:Inferred")]
    [InlineData(Language.Russian, "SecurityCouncil", "отмечает усилия Организации Объединенных Наций, Организации по безопасности и сотрудничеству в Европе.", "OrganizationForSecurityAndCooperationInEurope:Full")]
    [InlineData(Language.Russian, "SecurityCouncil", "отмечает, что любое государство может действовать на территории другого государства.", "")]
    [InlineData(Language.Russian, "SecurityCouncil", "отмечает доклад Генеральной Ассамблеи о связях со Всемирным банком, Специальным докладчиком по вопросу о праве на питание и Норвегией.", "GeneralAssembly:Full WorldBank:Full SpecialRapporteurOnTheRightToFood:Full Norway:Full")]
    [InlineData(Language.Spanish, "SecurityCouncil", "Solicita a la Presidencia de la Asamblea General que actúe.", "PresidentOfTheGeneralAssembly:Full GeneralAssembly:Full")]
    [InlineData(Language.Russian, "GeneralAssembly", "отмечает, что остаток составляет 7 долл. США.", "")]
    [InlineData(Language.Spanish, "GeneralAssembly", "Observa que restan 7 dólares de los Estados Unidos.", "")]
    [InlineData(Language.English, "GeneralAssembly", "Notes that 7 United States dollars remain, and thanks the United States.", "UnitedStatesOfAmerica:Full")]
    [InlineData(Language.French, "GeneralAssembly", "Note qu'il reste 7 dollars des États-Unis.", "")]
    [InlineData(Language.Arabic, "GeneralAssembly", "تلاحظ بقاء 7 من دولارات الولايات المتحدة.", "")]
    [InlineData(Language.English, "SecurityCouncil", "Notes what the United Nations may do, and the United Nations bridge.", "UnitedNations:Full")]
    [InlineData(Language.English, "SecurityCouncil", "Commends international, regional and subregional organizations.", "InternationalOrganizations:Full RegionalAndSubregionalOrganizations:Full")]
    [InlineData(Language.English, "SecurityCouncil", "Commends subregional, regional, and international organizations.", "SubregionalOrganizations:Full RegionalOrganizations:Full InternationalOrganizations:Full")]
    [InlineData(Language.English, "SecurityCouncil", "Commends civil society, financial institutions and bright, regional organizations.", "CivilSociety:Full FinancialInstitutions:Full RegionalOrganizations:Full")]
    [InlineData(Language.French, "SecurityCouncil", "Salue les organisations internationales, régionales et sous-régionales.", "InternationalOrganizations:Full RegionalAndSubregionalOrganizations:Full")]
    [InlineData(Language.French, "SecurityCouncil", "Salue les organisations régionales, vives, et les pays d'origine, de transit ou de destination.", "RegionalOrganizations:Full CountriesOfOrigin:Full TransitCountries:Full CountriesOfDestination:Full")]
    [InlineData(Language.English, "SecurityCouncil", "Commends the Secretary-General and his Special Representative.", "SecretaryGeneral:Full SpecialRepresentativeOfTheSecretaryGeneral:Inferred")]
    [InlineData(Language.French, "SecurityCouncil", "Prie son Représentant spécial d'agir.", "SpecialRepresentativeOfTheSecretaryGeneral:Inferred")]
    [InlineData(Language.French, "SecurityCouncil", "Salue les experts civils et les aspects civils de la mission.", "")]
    [InlineData(Language.French, "SecurityCouncil", "Salue les droits de l'homme, civils, politiques et sociaux, et les biens civils.", "")]
    [InlineData(Language.French, "SecurityCouncil", "Demande de protéger les civils, les biens civils et les femmes.", "Civilians:Full Women:Full")]
    [InlineData(Language.French, "SecurityCouncil", "Salue l'Organisation des Nations Unies pour l'éducation, la science et la culture et le budget de l'Organisation des Nations Unies.", "UnitedNationsEducationalScientificAndCulturalOrganization:Full")]
    [InlineData(Language.French, "SecurityCouncil", "Salue le Rapporteur spécial sur le droit à l'alimentation et la Commission présidentielle.", "SpecialRapporteurOnTheRightToFood:Full")]
    [InlineData(Language.French, "SecurityCouncil", "Salue la Conférence mondiale sur les droits de l'homme, la Conférence mondiale contre le gel et la Conférence.", "WorldConferenceOnHumanRights:Full WorldConferenceOnHumanRights:Short")]
    [InlineData(Language.French, "SecurityCouncil", "Rappelle le Sommet mondial sur la société de l'information et les textes du Sommet mondial.", "WorldSummitOnTheInformationSociety:Full WorldSummitOnTheInformationSociety:Short")]
    [InlineData(Language.English, "SecurityCouncil", "Urges States parties and non-State parties to conflicts to act.", "StatesParties:Full")]
    [InlineData(Language.French, "SecurityCouncil", "Salue le Secrétariat technique et le Secrétariat.", "UnitedNationsSecretariat:Inferred")]
    [InlineData(Language.French, "HumanRightsCouncil", "Salue la Haute-Commissaire des Nations Unies aux droits de l'homme et prie le Haut-Commissariat d'agir.", "UnitedNationsHighCommissionerForHumanRights:Full OfficeOfTheUnitedNationsHighCommissionerForHumanRights:Short")]
    [InlineData(Language.English, "SecurityCouncil", "“The Security Council deplores the “legalization” by Israel.", "SecurityCouncil:Full Israel:Full")]
    [InlineData(Language.English, "GeneralAssembly", "Recalls “The Security Council at work” and Israel.", "Israel:Full")]
    [InlineData(Language.French, "SecurityCouncil", "Rappelle le droit international des réfugiés.", "")]
    [InlineData(Language.English, "GeneralAssembly", "Notes the review made by the Independent Evaluation Unit.", "IndependentEvaluationUnit:Full")]
    [InlineData(Language.French, "GeneralAssembly", "Remercie le Rapporteur spécial sur le droit à l'alimentation et prie la Rapporteuse spéciale d'agir.", "SpecialRapporteurOnTheRightToFood:Full SpecialRapporteurOnTheRightToFood:Short")]
    [InlineData(Language.French, "GeneralAssembly", "Salue le Rapporteur spécial de la Commission des droits de l'homme sur le droit à l'alimentation.", "SpecialRapporteurOnTheRightToFood:Full")]
    [InlineData(Language.Arabic, "SecurityCouncil", "يهيب بالسلطات اللبنانية أن تعمل.", "Lebanon:Full")]
    [InlineData(Language.French, "GeneralAssembly", "Rappelle la Conférence internationale du Travail et la Conférence internationale de 2013 sur les quais.", "InternationalLabourConference:Full")]
    [InlineData(Language.Spanish, "GeneralAssembly", "Recuerda la Conferencia Internacional del Trabajo y la Conferencia Internacional de 2013.", "InternationalLabourConference:Full")]
    [InlineData(Language.English, "GeneralAssembly", "Recalls the resolutions of the Security Council and the statements by its President.", "SecurityCouncil:Full PresidentOfTheSecurityCouncil:Inferred")]
    [InlineData(Language.English, "SecurityCouncil", "Recalls the statements by its President.", "PresidentOfTheSecurityCouncil:Inferred")]
    [InlineData(Language.Spanish, "SecurityCouncil", "Recuerda la declaración de su Presidencia.", "PresidentOfTheSecurityCouncil:Inferred")]
    [InlineData(Language.Arabic, "SecurityCouncil", "يشير إلى بيان رئيسه.", "PresidentOfTheSecurityCouncil:Inferred")]
    [InlineData(Language.Chinese, "GeneralAssembly", "注意到安理会和联黎部队。", "SecurityCouncil:Short UnitedNationsInterimForceInLebanon:Short")]
    [InlineData(Language.Chinese, "GeneralAssembly", "注意到安全理事会和联合国黎巴嫩临时部队。", "SecurityCouncil:Full UnitedNationsInterimForceInLebanon:Full")]
    [InlineData(Language.Russian, "GeneralAssembly", "приветствует Управление Верховного комиссара Организации Объединенных Наций по правам человека и просит Управление Верховного комиссара действовать.", "OfficeOfTheUnitedNationsHighCommissionerForHumanRights:Full OfficeOfTheUnitedNationsHighCommissionerForHumanRights:Short")]
    [InlineData(Language.English, "SecurityCouncil", "Recalls international refugee law.", "")]
    [InlineData(Language.Arabic, "SecurityCouncil", "يشير إلى القانون الدولي للاجئين.", "")]
    [InlineData(Language.Chinese, "SecurityCouncil", "回顾国际难民法。", "")]
    [InlineData(Language.Spanish, "SecurityCouncil", "Recuerda el derecho internacional de los refugiados.", "")]
    public void Short_names_mean_the_body_named_before_or_the_organ_that_speaks(
        Language language, string organId, string text, string expected)
    {
        var actors = Documents.Annotate(language, organId, text).Paragraphs[0].Actors;
        var found = string.Join(' ', actors.Select(actor => $"{actor.ActorId}:{actor.Mention}"));

        if (expected.EndsWith('-'))
        {
            Assert.Equal("SecurityCouncil:Full SecurityCouncil:Short", found);
            return;
        }

        Assert.Equal(expected, found);
    }

    [Fact]
    public void Ranges_and_texts_are_those_of_the_paragraph()
    {
        const string text = "Requests the Secretary-General to act.";

        var actor = Assert.Single(Documents.AnnotateOne(Language.English, text).Actors);

        Assert.Equal("Secretary-General", actor.Text);
        Assert.Equal(actor.Text, text.Substring(actor.Range.Start, actor.Range.Length));
    }

    /// <summary>"the Forum" twelve paragraphs behind its last mention: only where the document has said "the Forum" before.</summary>
    [Theory]
    [InlineData(true, "UnitedNationsForumOnForests")]
    [InlineData(false, "")]
    public void A_short_name_that_the_document_uses_is_known_for_longer(bool isUsed, string expected)
    {
        string[] first = ["Recalls the United Nations Forum on Forests;", isUsed ? "Thanks the Forum;" : "Thanks the Secretary-General;"];
        var between = Enumerable.Repeat("Notes the growth of trees;", 12);

        var paragraphs = Documents.Annotate(Language.English, "GeneralAssembly", [.. first, .. between, "Requests the Forum to act;"]).Paragraphs;

        Assert.Equal(expected, string.Join(' ', paragraphs[^1].Actors.Select(static actor => actor.ActorId)));
    }

    [Fact]
    public void An_acronym_that_the_text_introduces_is_the_body_it_stands_for()
    {
        var paragraphs = Documents.Annotate(
            Language.English,
            "GeneralAssembly",
            "Establishes the Working Group on Harbour Lights (WGHL);",
            "Requests the WGHL to meet;").Paragraphs;

        Assert.Equal("WorkingGroupOnHarbourLights", Assert.Single(paragraphs[0].Actors).ActorId);
        var later = Assert.Single(paragraphs[1].Actors);
        Assert.Equal(("WorkingGroupOnHarbourLights", MentionKind.Short, "WGHL"), (later.ActorId, later.Mention, later.Text));
    }

    [Fact]
    public void An_unregistered_body_is_named_in_its_own_script()
    {
        var actor = Assert.Single(Documents.AnnotateOne(Language.Chinese, "欢迎港口照明问题工作组举行会议。").Actors);

        Assert.Equal(("港口照明问题工作组", "港口照明问题工作组"), (actor.ActorId, actor.Text));
        Assert.False(Registry.Default.TryGetActor(actor.ActorId, out _));
    }

    [Fact]
    public void An_unregistered_body_is_too_far_behind_for_a_short_name_after_two_paragraphs()
    {
        var paragraphs = Documents.Annotate(
            Language.English,
            "GeneralAssembly",
            "Establishes the Working Group on Harbour Lights;",
            "Requests the Working Group to meet;",
            "Decides to act;",
            "Decides to act;",
            "Requests the Working Group to meet;").Paragraphs;

        Assert.Single(paragraphs[1].Actors);
        Assert.Empty(paragraphs[4].Actors);
    }

    [Theory]
    [InlineData(Language.English, "Recalls the United Nations Declaration on the Rights of Indigenous Peoples;")]
    [InlineData(Language.Chinese, "注意到《突尼斯承诺》；")]
    [InlineData(Language.French, "Prend note du rapport intitulé « Les jeunes et les femmes » ;")]
    public void Who_is_named_in_a_title_is_not_named_by_the_paragraph(Language language, string text)
    {
        Assert.Empty(Documents.AnnotateOne(language, text).Actors);
    }

    [Theory]
    [InlineData(Language.English, "Requests the Economic and Sociel Council to act.", "Economic and Sociel Council", "Economic and Social Council")]
    [InlineData(Language.English, "Requests the Ganeral Assembly to act.", "Ganeral Assembly", "General Assembly")]
    [InlineData(Language.French, "Prie l'Assemblée génfrale d'agir.", "Assemblée génfrale", "Assemblée générale")]
    [InlineData(Language.Chinese, "请经济及理事会采取行动。", "经济及理事会", "经济及社会理事会")]
    [InlineData(Language.Chinese, "请“经济及理事会”采取行动。", "经济及理事会", "经济及社会理事会")]
    public void A_name_one_edit_away_from_a_known_one_is_told(Language language, string text, string words, string meant)
    {
        var suspect = Assert.Single(Documents.AnnotateOne(language, text).SuspectNames);

        Assert.Equal((words, meant), (suspect.Text, suspect.Meant));
        Assert.Equal(words, text.Substring(suspect.Range.Start, suspect.Range.Length));
    }

    [Theory]
    [InlineData(Language.English, "Requests the Economic and Social Council and the general assemblies to act.")]
    [InlineData(Language.French, "Prie la Secrétaire générale d'agir avec les Conseils économiques et sociaux.")]
    [InlineData(Language.Russian, "просит Экономический и Социальный Совет и Генеральную Ассамблею действовать.")]
    [InlineData(Language.Chinese, "请经济及社会理事会、安全理事会和人权理事会采取行动。")]
    [InlineData(Language.Chinese, "欢迎关于自主政治进程的《联合国行动计划》，并请秘书长提出报告。")]
    public void Names_spelt_right_or_bent_are_not_told(Language language, string text)
    {
        Assert.Empty(Documents.AnnotateOne(language, text).SuspectNames);
    }
}
