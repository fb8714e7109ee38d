using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Tests.Registries;

/// <summary>What the names of the actors that come along find in texts.</summary>
public sealed class ActorNamesTests
{
    /// <summary>A form that two rows have, or that is hidden as no name, is found for nobody.</summary>
    [Fact]
    public void Every_form_is_found_in_its_own_language_and_means_its_own_actor()
    {
        Assert.Empty(
            from language in Enum.GetValues<Language>()
            from actor in Registry.Default.Actors
            from form in actor.Names.Forms(language)
            let found = Find(language, form)
            where found != actor.Id
            select $"{language} {actor.Id}: {form} is {found}");
    }

    [Theory]
    [InlineData(Language.English, "United Nations Transitional Assistance Mission in Somalia (UNTMIS)", "UnitedNationsTransitionalAssistanceMissionInSomalia UnitedNationsTransitionalAssistanceMissionInSomalia")]
    [InlineData(Language.English, "the secretariat of the Organization of Islamic Cooperation", "OrganizationOfIslamicCooperation")]
    [InlineData(Language.French, "le secrétariat de l'Organisation de la coopération islamique", "OrganizationOfIslamicCooperation")]
    [InlineData(Language.Spanish, "la secretaría de la Organización Mundial del Comercio", "WorldTradeOrganization")]
    [InlineData(Language.French, "la troisième Conférence mondiale sur les femmes", "Women")]
    [InlineData(Language.French, "la quatrième Conférence mondiale sur les femmes", "FourthWorldConferenceOnWomen")]
    [InlineData(Language.English, "United Nations organizations", "UnitedNationsSystemOrganizations")]
    [InlineData(Language.English, "the United Nations Organization", "UnitedNations")]
    [InlineData(Language.French, "les organisations des Nations Unies", "UnitedNationsSystemOrganizations")]
    [InlineData(Language.Spanish, "las organizaciones de las Naciones Unidas", "UnitedNationsSystemOrganizations")]
    [InlineData(Language.Russian, "МООНСА и МООНСИ", "UnitedNationsAssistanceMissionInAfghanistan UnitedNationsAssistanceMissionForIraq")]
    [InlineData(Language.Chinese, "非核武器国家和核武器国家", "NonNuclearWeaponStates NuclearWeaponStates")]
    [InlineData(Language.Chinese, "教科文组织大会和大会", "GeneralConferenceOfTheUnitedNationsEducationalScientificAndCulturalOrganization GeneralAssembly")]
    [InlineData(Language.Chinese, "国际劳工大会", "InternationalLabourConference")]
    [InlineData(Language.Arabic, "رابطة آسيان والهيئة (إيغاد) والإيغاد", "AssociationOfSoutheastAsianNations IntergovernmentalAuthorityOnDevelopment IntergovernmentalAuthorityOnDevelopment")]
    [InlineData(Language.Arabic, "الآسيان", "AssociationOfSoutheastAsianNations")]
    public void A_name_is_that_of_the_very_body(Language language, string text, string expected)
    {
        Assert.Equal(expected, Find(language, text));
    }

    [Theory]
    [InlineData(Language.English, "platforms of social media")]
    [InlineData(Language.English, "cell culture media")]
    [InlineData(Language.English, "the efforts of new development banks")]
    [InlineData(Language.English, "the Group of Seven Plus")]
    [InlineData(Language.French, "le fonds de contributions volontaires des Nations Unies")]
    [InlineData(Language.French, "les activités entreprises au titre du paragraphe 3")]
    [InlineData(Language.French, "les réformes entreprises par la Banque")]
    [InlineData(Language.French, "les équipes de surveillance et de vérification")]
    [InlineData(Language.French, "les groupes, personnes, entreprises ou entités inscrits sur la liste")]
    [InlineData(Language.Spanish, "el Fondo de contribuciones voluntarias de las Naciones Unidas")]
    [InlineData(Language.Russian, "лицам, группам, предприятиям и организациям")]
    [InlineData(Language.Chinese, "各国际论坛")]
    [InlineData(Language.Chinese, "管理国际水道")]
    [InlineData(Language.Chinese, "签署国际公约")]
    [InlineData(Language.Chinese, "化工会议")]
    [InlineData(Language.Chinese, "社交媒体和多媒体")]
    [InlineData(Language.Chinese, "议会选举")]
    [InlineData(Language.Chinese, "人权有关方面")]
    [InlineData(Language.Chinese, "福特基金会")]
    public void Words_that_hold_a_name_by_chance_name_nobody(Language language, string text)
    {
        Assert.DoesNotContain(Find(language, text).Split(' '), id => id.Length > 0 && id is not ("UnitedNations" or "WorldBank"));
    }

    private static string Find(Language language, string text) =>
        string.Join(' ', Registry.Default.ActorNames(language).FindAll(text, new FoldedText(text)).Select(match => match.Entry.Id));
}
