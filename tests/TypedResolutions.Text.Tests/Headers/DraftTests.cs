namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Drafts bear the symbol of a document of limited distribution, the Security Council's that of a document.</summary>
public sealed class DraftTests
{
    private const string Text = "\nKeeping of harbours\n\nThe General Assembly,\n\nRecalling its resolution 92/190 of 19 December 2037,\n\n1. Requests the Secretary-General to report to it at its ninety-fifth session.\n";

    [Theory]
    [InlineData("United Nations A/C.3/93/L.40\nGeneral Assembly Distr.: Limited\n30 October 2038\n", "A/C.3/93/L.40")]
    [InlineData("A/93/L.78*\nUnited Nations\nGeneral Assembly\n", "A/93/L.78")]
    [InlineData("United Nations | A/AC.109/2038/L.18/Rev.1 |\nDraft resolution submitted by the Chair\n", "A/AC.109/2038/L.18/Rev.1")]
    public void A_draft_has_the_symbol_of_its_masthead(string head, string symbol)
    {
        var document = ResolutionParser.Parse(head + Text);

        Assert.Equal((symbol, "Keeping of harbours", Organ.GeneralAssembly), (document.Symbol, document.Title?.Text, document.Organ));
        Assert.Equal(symbol, (head + Text).Substring(document.SymbolSpan.Start, document.SymbolSpan.Length));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("Naciones Unidas A/C.3/93/L.40\nAsamblea General Distr. limitada\nNonagésimo tercer período de sesiones\nTercera Comisión\nTema 74 b) del programa\nSeguridad de los puertos\nLa Asamblea General,\nRecordando su resolución 92/190,\n1. Decide seguir ocupándose de la cuestión.\n", "Seguridad de los puertos")]
    [InlineData("A/C.3/93/L.40\nالأمــم المتحـدة\nالجمعية العامة\nمشروع قرار مقدم من رئيسة اللجنة\nمسألة الموانئ\nإن الجمعية العامة،\nوقد نظرت في مسألة الموانئ،\n1 - تقرر إنشاء اللجنة.\n", "مسألة الموانئ")]
    public void A_draft_is_read_in_every_language(string text, string title)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal(("A/C.3/93/L.40", title), (document.Symbol, document.Title?.Text));
    }

    [Fact]
    public void A_draft_of_the_Security_Council_has_a_document_number_and_no_title()
    {
        var document = ResolutionParser.Parse("United Nations S/2093/961\nSecurity Council Provisional\n20 December 2093\nOriginal: English\nBelgium and Kuwait: draft resolution\n\nThe Security Council,\n\nRecalling its resolution 9042 (2092),\n\n1. Decides to remain seized of the matter.\n");

        Assert.Equal(("S/2093/961", Organ.SecurityCouncil), (document.Symbol, document.Organ));
        Assert.Null(document.Title);
    }

    [Theory]
    [InlineData("Resolution adopted by the General Assembly\n[without reference to a Main Committee (A/93/L.48)]\n93/251. Keeping of harbours\n")]
    [InlineData("A/93/L.48\n93/251. Keeping of harbours\n")]
    public void What_was_adopted_is_no_draft(string head) =>
        Assert.Equal("A/RES/93/251", ResolutionParser.Parse(head + Text).Symbol);

    [Fact]
    public void A_file_named_after_its_resolution_is_no_draft() =>
        Assert.Equal("A/RES/93/251", ResolutionParser.Parse("A/93/L.48\n" + Text, new ResolutionParseOptions { Path = "A_RES_93_251.en.txt" }).Symbol);
}
