namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Copies of resolutions of the Security Council often tell the day in place of the year behind the number.</summary>
public sealed class DatedTitleTests
{
    [Theory]
    [InlineData("Security Council Resolution 1381 of 30 November 2001\nThe Security Council,\nHaving considered the report,\nDecides to meet again.\n")]
    [InlineData("Security Council resolution 1381 (30 November 2001)\nThe Security Council,\nHaving considered the report,\nDecides to meet again.\n")]
    [InlineData("Résolution 1381 du Conseil de sécurité du 30 novembre 2001\nLe Conseil de sécurité,\nAyant examiné le rapport,\nDécide de se réunir à nouveau.\n")]
    [InlineData("Resolución 1381 del Consejo de Seguridad, de 30 de noviembre de 2001\nEl Consejo de Seguridad,\nHabiendo examinado el informe,\nDecide reunirse de nuevo.\n")]
    [InlineData("Резолюция Совета Безопасности ООН № 1381 от 30 ноября 2001 года\nСовет Безопасности,\nрассмотрев доклад Генерального секретаря,\nпостановляет вновь собраться.\n")]
    [InlineData("قرار مجلس الأمن رقم 1381 بتاريخ 30 تشرين الثاني (نوفمبر) 2001\nإن مجلس الأمن\nوقد نظر في تقرير الأمين العام,\nيقرر أن يجتمع مرة أخرى.\n")]
    [InlineData("2001年11月30日安全理事会第1381号决议\n安全理事会，\n审议了秘书长的报告，\n决定再次举行会议。\n")]
    public void The_day_gives_the_year_of_the_symbol(string text)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal(("S/RES/1381 (2001)", new CalendarDate(2001, 11, 30)), (document.Symbol, document.AdoptedOn));
        Assert.Equal(2, document.Paragraphs.Count);
        Assert.Empty(document.Problems);
    }

    /// <summary>The General Assembly numbers by session: no day tells the symbol.</summary>
    [Fact]
    public void No_other_organ_numbers_so() =>
        Assert.Null(ResolutionParser.Parse(
            "General Assembly Resolution 1381 of 30 November 2001\nThe General Assembly,\nHaving considered the report,\nDecides to meet again.\n").Symbol);

    /// <summary>Other texts cite such a resolution in their heads: a wrong symbol would merge them with it.</summary>
    [Theory]
    [InlineData("United Nations S/2001/999\nSecurity Council Distr.: General\n5 May 2001\nFrance: draft resolution\nSecurity Council resolution 1381 of 30 November 2001\n")]
    [InlineData("Resolution 9999\nAdopted by the Security Council on 5 May 2030\nSecurity Council resolution 1381 of 30 November 2001 on harbours\n")]
    [InlineData("Resolution 9999\nAdopted by the Security Council on 5 May 2030\nSecurity Council resolution 1381 of 30 November 2001\n")]
    [InlineData("Adopted by the Security Council on 5 May 2030\nSecurity Council resolution 1381 of 30 November 2001\n")]
    [InlineData("Statement by the President of the Security Council\nAt its 5000th meeting, on 31 October 2005, in connection with the item entitled \"Harbours:\nSecurity Council resolution 1381 of 30 November 2001\", the President of the Security Council made the following statement:\n")]
    [InlineData("Statement by the President of the Security Council\nSecurity Council resolution 1381 of 30 November 2001\n")]
    [InlineData("Déclaration du Président du Conseil de sécurité\nRésolution 1381 du Conseil de sécurité du 30 novembre 2001\n")]
    [InlineData("Harbours and lights: marking the anniversary of\nSecurity Council resolution 1381 of 30 November 2001\n")]
    [InlineData("Letter dated 5 May 2001 from the Permanent Representative of France\nSecurity Council resolution 1381 of 30 November 2001\n")]
    [InlineData("Security Council resolution 1381 of 30 November 2001 and its implementation\n")]
    public void A_cited_resolution_is_not_the_text_itself(string head)
    {
        var formula = head.StartsWith("Déc", StringComparison.Ordinal)
            ? "Le Conseil de sécurité,\nAyant examiné le rapport,\nDécide de se réunir à nouveau.\n"
            : "The Security Council,\nHaving considered the report,\nDecides to meet again.\n";

        var symbol = ResolutionParser.Parse(head + formula).Symbol;

        Assert.True(symbol is null or "S/2001/999" or "S/RES/9999 (2030)", symbol);
    }

    [Theory]
    [InlineData("Security Council resolution 1381 of 30 November 2001\nAdopted by the Security Council at its 4430th meeting\n")]
    [InlineData("Security Council resolution 1381 of 30 November 2001\nAdopted by the Security Council at its 4430th meeting, on 30 November 2001\n")]
    [InlineData("Adopted by the Security Council at its 4430th meeting, on 30 November 2001\nSecurity Council resolution 1381 of 30 November 2001\n")]
    [InlineData("United Nations\nSecurity Council Distr.: General\n**Security Council resolution 1381 of 30 November 2001**\n")]
    [InlineData("Security Council resolution 1381 of 30 November 2001\nHarbours and lights\n")]
    public void Lines_of_the_head_stand_around_the_title(string head) =>
        Assert.Equal(
            "S/RES/1381 (2001)",
            ResolutionParser.Parse(head + "The Security Council,\nHaving considered the report,\nDecides to meet again.\n").Symbol);

    /// <summary>Without a day the line cites as well as with one, and the year of another text would make a symbol that none has.</summary>
    [Theory]
    [InlineData("Statement by the President of the Security Council\n\nAt the 8649th meeting of the Security Council, held on 29 October 2019, in connection with the item entitled \"Harbours\", the President made the following statement on behalf of the Council:\n\nSecurity Council resolution 1381\n\n")]
    [InlineData("Harbours and lights\n\nSecurity Council resolution 1381\n\nAdopted by the Security Council at its 8649th meeting, on 29 October 2019\n\n")]
    [InlineData("United Nations S/2019/961\n29 October 2019\n\nFollow-up to\nSecurity Council resolution 1381\n\nFrance: draft resolution\n\n")]
    public void A_resolution_cited_without_its_day_is_not_the_text_itself(string head)
    {
        var symbol = ResolutionParser.Parse(head + "The Security Council,\n\nHaving considered the report,\n\n1. Decides to meet again.\n").Symbol;

        Assert.True(symbol is null or "S/2019/961", symbol);
    }

    [Theory]
    [InlineData("Security Council resolution 1381\nAdopted by the Security Council at its 8649th meeting, on 29 October 2019\n")]
    [InlineData("Adopted by the Security Council at its 8649th meeting, on 29 October 2019\nSecurity Council resolution 1381\n")]
    [InlineData("United Nations\nSecurity Council Distr.: General\n\nSecurity Council resolution 1381\n\nAdopted by the Security Council at its 8649th meeting, on 29 October 2019\n")]
    public void The_adoption_line_tells_the_year_of_a_number_without_a_day(string head) =>
        Assert.Equal(
            "S/RES/1381 (2019)",
            ResolutionParser.Parse(head + "The Security Council,\nHaving considered the report,\nDecides to meet again.\n").Symbol);
}
