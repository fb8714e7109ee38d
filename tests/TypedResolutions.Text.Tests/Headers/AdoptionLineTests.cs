namespace TypedResolutions.Text.Tests.Headers;

/// <summary>The adoption line of the Security Council is broken before the day, also where each paragraph is one line.</summary>
public sealed class AdoptionLineTests
{
    [Theory]
    [InlineData("Resolution 9873 (2093)\nAdopted by the Security Council at its 4385th meeting, on\n28 September 2093\nThe Security Council,\n", "Decides to remain seized of the matter")]
    [InlineData("Résolution 9873 (2093)\nAdoptée par le Conseil de sécurité à sa 4385e séance,\nle 28 septembre 2093\nLe Conseil de sécurité,\n", "Décide de rester saisi de la question")]
    [InlineData("Resolución 9873 (2093)\nAprobada por el Consejo de Seguridad en su 4385ª sesión,\ncelebrada el 28 de septiembre de 2093\nEl Consejo de Seguridad,\n", "Decide que los Estados informen al Comité y seguir ocupándose de la cuestión")]
    [InlineData("Резолюция 9873 (2093),\nпринятая Советом Безопасности на его 4385-м заседании\n28 сентября 2093 года\nСовет Безопасности,\n", "постановляет продолжать заниматься этим вопросом")]
    [InlineData("القرار 9873 (2093)\nالذي اتخذه مجلس الأمن في جلسته 4385،\nالمعقودة في 28 أيلول/سبتمبر 2093\nإن مجلس الأمن،\n", "يقرر أن يبقي المسألة قيد نظره")]
    public void The_day_stands_on_the_next_line(string head, string decision)
    {
        var text = head + string.Concat(Enumerable.Range(1, 12).Select(number => $"{number}. {decision};\n"));
        var document = ResolutionParser.Parse(text);

        Assert.Equal((4385, new CalendarDate(2093, 9, 28)), (document.Meeting, document.AdoptedOn));
        Assert.Null(document.Title);
        Assert.Equal(12, document.Paragraphs.Count);
    }

    /// <summary>Without blank lines the title stands between the number and the adoption line.</summary>
    [Theory]
    [InlineData("Resolution 9873 (2093)\nKeeping of harbours\nAdopted by the Security Council at its 4385th meeting, on 28 September 2093\nThe Security Council,\n", "Decides to remain seized of the matter")]
    [InlineData("Resolution 9873 (2093)\nKeeping of harbours\nAdopted by the Security Council at its 4385th meeting,\non 28 September 2093\nThe Security Council,\n", "Decides to remain seized of the matter")]
    [InlineData("Resolution 9873 (2093)\nAdopted by the Security Council at its 4385th meeting, on 28 September 2093\nKeeping of harbours\nThe Security Council,\n", "Decides to remain seized of the matter")]
    public void A_title_may_stand_above_the_adoption_line(string head, string decision)
    {
        var document = ResolutionParser.Parse(head + "1. " + decision + ".\n");

        Assert.Equal(("S/RES/9873 (2093)", "Keeping of harbours", 4385), (document.Symbol, document.Title?.Text, document.Meeting));
    }
}
