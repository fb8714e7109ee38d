namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Collections print the number of a resolution without its session or year, which the day of adoption tells.</summary>
public sealed class BareNumberTests
{
    private const string Assembly = "\n\nThe General Assembly,\n\nRecalling its resolution 1995 (XIX) of 30 December 1964,\n\n1. Requests the Keeper to report;\n\n2. Invites States to act.\n\n";

    private const string Council = "\n\nThe Security Council,\n\nRecalling its resolution 9067 (2092),\n\n1. Decides that all States shall act;\n\n2. Decides to remain seized of the matter.\n\n";

    [Theory]
    [InlineData("2097. Keeping of harbours" + Assembly + "1404th plenary meeting,\n20 December 1965.\n", "A/RES/2097 (XX)")]
    [InlineData("1514. Keeping of harbours" + Assembly + "947th plenary meeting, 14 December 1960.\n", "A/RES/1514 (XV)")]
    [InlineData("9097. Keeping of harbours" + Council + "Adopted at the 6953rd meeting, on 6 March 2093.\n", "S/RES/9097 (2093)")]
    public void The_day_of_adoption_tells_the_session_or_the_year(string text, string symbol)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal((symbol, "Keeping of harbours"), (document.Symbol, document.Title?.Text));
        Assert.Equal(text.IndexOf('.', StringComparison.Ordinal), document.SymbolSpan.End);
        Assert.Empty(document.Problems);
    }

    /// <summary>Special sessions met in other months, and an emergency session in November 1956.</summary>
    [Theory]
    [InlineData("2252. Keeping of harbours" + Assembly + "1548th plenary meeting, 4 July 1967.\n")]
    [InlineData("1000. Keeping of harbours" + Assembly + "565th plenary meeting, 5 November 1956.\n")]
    [InlineData("2097. Keeping of harbours" + Assembly + "50th plenary meeting, 18 December 2038.\n")]
    [InlineData("2097. Keeping of harbours" + Assembly)]
    [InlineData("119. Keeping of harbours" + Assembly + "1404th plenary meeting,\n20 December 1965.\n")]
    [InlineData("150. Keeping of harbours" + Council + "Adopted at the 4213th meeting, on 29 October 2093.\n")]
    public void Without_a_day_that_tells_it_there_is_no_symbol(string text)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal((null, "Keeping of harbours"), (document.Symbol, document.Title?.Text));
    }

    [Theory]
    [InlineData("A/RES/93/1\n\n2097. Keeping of harbours" + Assembly, "A/RES/93/1")]
    [InlineData("93/1. Keeping of harbours\n\n2097. Keeping of harbours" + Assembly, "A/RES/93/1")]
    [InlineData("A/C.3/93/L.40\n\n2097. Keeping of harbours" + Assembly + "1404th plenary meeting,\n20 December 1965.\n", "A/C.3/93/L.40")]
    public void Another_symbol_goes_before(string text, string symbol) =>
        Assert.Equal(symbol, ResolutionParser.Parse(text).Symbol);

    [Fact]
    public void A_year_that_opens_a_title_is_no_number() =>
        Assert.Equal("2030 harbours", ResolutionParser.Parse("Resolution adopted by the General Assembly\n\n2030 harbours" + Assembly + "1404th plenary meeting,\n20 December 1965.\n").Title?.Text);

    /// <summary>Reprints of the Economic and Social Council put the year before the number that bears the session.</summary>
    [Theory]
    [InlineData("1973/1768(LIV). Keeping of harbours\n")]
    [InlineData("Distr. E/RES/1973/1768(LIV) | |\n1973/1768(LIV). | Keeping of harbours |\n")]
    [InlineData("E/RES/1973/1768 (LIV)\n\nKeeping of harbours\n")]
    public void A_year_may_stand_before_number_and_session(string head)
    {
        var document = ResolutionParser.Parse(head + "\nThe Economic and Social Council,\n\nRecalling its resolution 1577 (L) of 20 May 1971,\n\n1. Requests the Keeper to report;\n\n2. Invites States to act.\n");

        Assert.Equal(("E/RES/1768 (LIV)", "Keeping of harbours"), (document.Symbol, document.Title?.Text));
    }

    [Theory]
    [InlineData("Adopted at the 4213th meeting, on 29 October 2093.")]
    [InlineData("Adopted unanimously at the 4213th meeting, on 29 October 2093.")]
    [InlineData("Adopted at the 4213th meeting by 12 votes to none, with 3 abstentions, on 29 October 2093.")]
    public void The_line_that_tells_of_the_adoption_may_tell_its_day(string line)
    {
        var document = ResolutionParser.Parse("Resolution 9373" + Council + line + "\n");

        Assert.Equal(("S/RES/9373 (2093)", 4213, new CalendarDate(2093, 10, 29)), (document.Symbol, document.Meeting, document.AdoptedOn));
    }

    [Theory]
    [InlineData("Résolution 9373\n\nLe Conseil de sécurité,\n\nRappelant sa résolution 9067 (2092),\n\n1. Décide de rester saisi de la question.\n\nAdoptée à la 4213e séance, le 29 octobre 2093.\n")]
    [InlineData("Resolución 9373\n\nEl Consejo de Seguridad,\n\nRecordando su resolución 9067 (2092),\n\n1. Decide seguir ocupándose de la cuestión.\n\nAprobada por unanimidad en la 4213ª sesión, celebrada el 29 de octubre de 2093.\n")]
    [InlineData("Резолюция 9373\n\nСовет Безопасности,\n\nссылаясь на свою резолюцию 9067 (2092),\n\n1. постановляет продолжать заниматься этим вопросом.\n\nПринята единогласно на 4213-м заседании 29 октября 2093 года.\n")]
    public void The_line_of_the_adoption_tells_its_day_in_other_languages(string text)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal((4213, new CalendarDate(2093, 10, 29)), (document.Meeting, document.AdoptedOn));
    }

    [Fact]
    public void A_day_of_a_note_below_is_not_that_of_the_adoption() =>
        Assert.Null(ResolutionParser.Parse("Resolution 9373 (2093)" + Council + "Adopted unanimously at the\n4213th meeting.\n65 S/15444 of 4 October 2093\n").AdoptedOn);

    /// <summary>A session is told by its number, however the symbol writes it.</summary>
    [Theory]
    [InlineData("3201 (S-VI). Keeping of harbours", "A/RES/3201 (S-VI)", "S-6")]
    [InlineData("1474 (ES-IV). Keeping of harbours", "A/RES/1474 (ES-IV)", "ES-4")]
    [InlineData("1514 (XV). Keeping of harbours", "A/RES/1514 (XV)", "15")]
    public void A_roman_session_is_told_by_its_number(string title, string symbol, string session)
    {
        var document = ResolutionParser.Parse(title + Assembly);

        Assert.Equal((symbol, session), (document.Symbol, document.Session));
    }
}
