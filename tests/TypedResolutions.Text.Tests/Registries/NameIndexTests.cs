using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Tests.Registries;

public sealed class NameIndexTests
{
    [Theory]
    [InlineData(Language.English, "to the General Assembly's attention", "GeneralAssembly=General Assembly")]
    [InlineData(Language.English, "the Secretary General and the Secretary‑General", "SecretaryGeneral=Secretary General;SecretaryGeneral=Secretary‑General")]
    [InlineData(Language.English, "those who gave it to WHO", "WorldHealthOrganization=WHO")]
    [InlineData(Language.English, "a jordan river, in Jordan", "Jordan=Jordan")]
    [InlineData(Language.English, "the Economic and Social  Council", "EconomicAndSocialCouncil=Economic and Social  Council")]
    [InlineData(Language.English, "Assemblymen, Generally", "")]
    [InlineData(Language.French, "à l’Assemblée générale et au Conseil de sécurité", "GeneralAssembly=Assemblée générale;SecurityCouncil=Conseil de sécurité")]
    [InlineData(Language.French, "le SECRÉTAIRE GÉNÉRAL", "SecretaryGeneral=SECRÉTAIRE GÉNÉRAL")]
    [InlineData(Language.Spanish, "informe al Secretario General y a la Asamblea General", "SecretaryGeneral=Secretario General;GeneralAssembly=Asamblea General")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить Генеральной Ассамблее", "SecretaryGeneral=Генерального секретаря;GeneralAssembly=Генеральной Ассамблее")]
    [InlineData(Language.Russian, "в Нигере и Нигерии", "Niger=Нигере;Nigeria=Нигерии")]
    [InlineData(Language.Russian, "Экономическим и Социальным Советом", "EconomicAndSocialCouncil=Экономическим и Социальным Советом")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة", "SecretaryGeneral=الأمين العام;GeneralAssembly=الجمعية العامة")]
    [InlineData(Language.Arabic, "للأمين العام وللجمعية العامة", "SecretaryGeneral=أمين العام;GeneralAssembly=جمعية العامة")]
    [InlineData(Language.Arabic, "والمجلس الاقتصادي والاجتماعي", "EconomicAndSocialCouncil=المجلس الاقتصادي والاجتماعي")]
    [InlineData(Language.Chinese, "请秘书长通过经济及社会理事会向大会提出", "SecretaryGeneral=秘书长;EconomicAndSocialCouncil=经济及社会理事会;GeneralAssembly=大会")]
    [InlineData(Language.Chinese, "联合国教育、科学及文化组织", "UnitedNationsEducationalScientificAndCulturalOrganization=联合国教育、科学及文化组织")]
    public void Names_are_found_in_the_forms_that_a_sentence_bends_them_to(Language language, string text, string expected)
    {
        var folded = new FoldedText(text);

        var found = Registry.Default.ActorNames(language).FindAll(text, folded)
            .Select(match => (match.Entry.Id, Range: folded.ToOriginalRange(match.Start, match.End)))
            .Select(match => $"{match.Id}={text.Substring(match.Range.Start, match.Range.Length)}");

        Assert.Equal(expected, string.Join(';', found));
    }

    [Fact]
    public void A_match_can_be_asked_for_at_a_place()
    {
        const string text = "of the General Assembly";
        var index = Registry.Default.ActorNames(Language.English);

        Assert.True(index.TryMatch(text, new FoldedText(text), 7, out var match));
        Assert.Equal(("GeneralAssembly", 7, 23), (match.Entry.Id, match.Start, match.End));
        Assert.False(index.TryMatch(text, new FoldedText(text), 3, out _));
    }

    [SkippableTheory]
    [InlineData(Language.English, "General Assembly of the United Nations Human Rights ")]
    [InlineData(Language.Chinese, "联合国教育、科学及文化")]
    [InlineData(Language.Arabic, "للأمم المتحدة و")]
    public void Work_grows_with_the_text_alone(Language language, string hostile)
    {
        var index = Registry.Default.ActorNames(language);
        LinearSteps.Assert(hostile, 400, text => index.FindAll(text, new FoldedText(text)));
    }
}
