namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Copies of resolutions name the Organization behind the organ in the line of the number.</summary>
public sealed class OrganizationInTitleTests
{
    [Theory]
    [InlineData("Resolution 1514 (XV) of the General Assembly of the United Nations\n", "The General Assembly,\nRecalling its debates,\n1. Decides to meet.\n", "Quiet harbours")]
    [InlineData("Résolution 1514 (XV) de l'Assemblée générale des Nations unies\n", "L'Assemblée générale,\nRappelant ses débats,\n1. Décide de se réunir.\n", "Des ports tranquilles")]
    [InlineData("Resolución 1514 (XV) de la Asamblea General de la Organización de las Naciones Unidas\n", "La Asamblea General,\nRecordando sus debates,\n1. Decide reunirse.\n", "Puertos tranquilos")]
    [InlineData("Резолюция 1514 (XV) Генеральной Ассамблеи Организации Объединенных Наций\n", "Генеральная Ассамблея,\nссылаясь на свои обсуждения,\n1. постановляет собраться.\n", "Тихие гавани")]
    [InlineData("قرار الجمعية العامة للأمم المتحدة رقم 1514 (د-15)\n", "إن الجمعية العامة،\nإذ تشير إلى مناقشاتها،\n1 - تقرر أن تجتمع.\n", "موانئ هادئة")]
    [InlineData("联合国大会第1514(XV)号决议\n", "大会，\n回顾其讨论，\n1. 决定开会。\n", "安静的港口")]
    public void The_Organization_is_no_title(string number, string body, string title)
    {
        var bare = ResolutionParser.Parse(number + body);
        var titled = ResolutionParser.Parse(number + title + "\n" + body);

        Assert.Equal(("A/RES/1514 (XV)", null), (bare.Symbol, bare.Title?.Text));
        Assert.Equal(("A/RES/1514 (XV)", title), (titled.Symbol, titled.Title?.Text));
    }
}
