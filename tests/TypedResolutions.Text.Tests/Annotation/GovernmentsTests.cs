namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>"The Government of Chad" is asked as Chad is, and so are several Governments (S/RES/123 (1957), S/RES/2550 (2020)).</summary>
public sealed class GovernmentsTests
{
    [Theory]
    [InlineData(Language.English, "Invites the Governments of India and Pakistan to co-operate;", "India Pakistan")]
    [InlineData(Language.English, "Calls upon the Governments of Argentina, the Sudan and the United Kingdom of Great Britain and Northern Ireland to resume negotiations;", "Argentina Sudan UnitedKingdom")]
    [InlineData(Language.English, "Urges that the Governments of the Sudan and South Sudan facilitate arrangements;", "Sudan SouthSudan")]
    [InlineData(Language.French, "Demande aux Gouvernements de l'Argentine et du Royaume-Uni de reprendre les négociations ;", "Argentina UnitedKingdom")]
    [InlineData(Language.Spanish, "Exhorta a los Gobiernos de la Argentina y del Reino Unido a que reanuden las negociaciones;", "Argentina UnitedKingdom")]
    [InlineData(Language.Russian, "призывает правительства Аргентины и Соединенного Королевства возобновить переговоры;", "Argentina UnitedKingdom")]
    [InlineData(Language.Arabic, "تهيب بحكومتي الأرجنتين والمملكة المتحدة أن تستأنفا المفاوضات؛", "Argentina UnitedKingdom")]
    [InlineData(Language.Arabic, "تهيب بحكومة الأرجنتين أن تستأنف المفاوضات؛", "Argentina")]
    [InlineData(Language.Chinese, "吁请阿根廷政府和大不列颠及北爱尔兰联合王国政府恢复谈判；", "Argentina UnitedKingdom")]
    public void The_States_of_several_Governments_are_asked(Language language, string text, string asked) =>
        Assert.Equal(asked.Split(' '), Documents.AnnotateOne(language, text).Actions[0].Addressees);

    [Theory]
    [InlineData("Invites the Governments of Member States and the Government of Chad to report;", "Governments Chad")]
    [InlineData("Invites Governments, in consultation with Chad, to report;", "Governments")]
    [InlineData("Urges Governments, including Israel, to report;", "Governments Israel")]
    [InlineData("Calls upon all Governments in Iraq to report;", "Governments")]
    [InlineData("Requests Governments and the Sudan to report;", "Governments Sudan")]
    [InlineData("Calls upon all Governments, Israel and the Sudan to report;", "Governments Israel Sudan")]
    public void All_Governments_are_a_group(string text, string asked) =>
        Assert.Equal(asked.Split(' '), Documents.AnnotateOne(Language.English, text).Actions[0].Addressees);
}
