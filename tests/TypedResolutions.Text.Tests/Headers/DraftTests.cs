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
    [InlineData("United Nations\tA/C.3/93/L.40\nGeneral Assembly\tDistr.: Limited\n")]
    [InlineData("**A/C.3/93/L.40**\n\n**General Assembly**\n")]
    [InlineData("United Nations **A/C.3/93/L.40**\n")]
    [InlineData("United Nations      A/C.3/93/L.40\n")]
    [InlineData("General Assembly A/C.3/93/L.40 Distr.: Limited 30 October 2038\n")]
    [InlineData("Ninety-third session A/C.3/93/L.40\n")]
    [InlineData("Draft resolution A/C.3/93/L.40\n")]
    [InlineData("Symbol: A/C.3/93/L.40\n")]
    [InlineData("The text takes up draft resolution A/93/L.5.\n\nUnited Nations A/C.3/93/L.40\n")]
    [InlineData("1 See A/93/L.5\n\nUnited Nations A/C.3/93/L.40\n")]
    [InlineData("A/C.3/93/L.40 of 30 October 2038\n")]
    [InlineData("A/C.3/93/L.40 30 October 2038\n")]
    [InlineData("A/93/L.5 was submitted by Belgium on 30 October 2038\n\nA/C.3/93/L.40\n")]
    [InlineData("A/93/L.5 of 30 October 2038 was submitted by Belgium\n\nA/C.3/93/L.40\n")]
    public void A_symbol_stands_in_the_masthead_however_a_converter_left_it(string head)
    {
        var document = ResolutionParser.Parse(head + Text);

        Assert.Equal("A/C.3/93/L.40", document.Symbol);
    }

    [Theory]
    [InlineData("Nations Unies A/C.3/93/L.40\nAssemblée générale\n")]
    [InlineData("Assemblée générale A/C.3/93/L.40\n")]
    [InlineData("Assemblée générale Distr. limitée A/C.3/93/L.40\n")]
    [InlineData("Assemblée générale\tDistr. limitée\tA/C.3/93/L.40\n")]
    [InlineData("Projet de résolution A/C.3/93/L.40\n")]
    [InlineData("A/C.3/93/L.40 du 30 octobre 2038\n")]
    public void A_masthead_of_small_words_has_the_symbol_too(string head)
    {
        var document = ResolutionParser.Parse(head + "\nSécurité des ports\n\nL'Assemblée générale,\n\nRappelant sa résolution 92/190,\n\n1. Décide de rester saisie de la question.\n");

        Assert.Equal("A/C.3/93/L.40", document.Symbol);
    }

    [Theory]
    [InlineData("United Nations\tS/2093/961\n", "S/2093/961")]
    [InlineData("**S/2093/961**\n", "S/2093/961")]
    [InlineData("United Nations S/2093/961/Rev.1\n", "S/2093/961/Rev.1")]
    [InlineData("S/27642\n", "S/27642")]
    [InlineData("United Nations S/27642\n", "S/27642")]
    [InlineData("Security Council Distr.: General S/27642\n", "S/27642")]
    [InlineData("Item S/27642\n", null)]
    [InlineData("Harbours and Lights S/27642\n", null)]
    [InlineData("Draft resolution contained in document S/2093/961\n", null)]
    [InlineData("Letter of the President, S/2093/961, to the Council\n", null)]
    public void A_number_of_a_document_is_a_draft_of_the_Security_Council_in_the_masthead_alone(string head, string? symbol)
    {
        var document = ResolutionParser.Parse(head + "Security Council\n\nThe Security Council,\n\nRecalling its resolution 9042 (2092),\n\n1. Decides to remain seized of the matter.\n");

        Assert.Equal(symbol, document.Symbol);
    }

    [Theory]
    [InlineData("Draft resolution A/93/L.5 was submitted by Belgium.\n\n")]
    [InlineData("1 See A/93/L.5.\n\n")]
    [InlineData("1 A/93/L.5.\n\n")]
    [InlineData("Action on draft resolution A/93/L.5\n\n")]
    [InlineData("As contained in document A/93/L.5\n\n")]
    [InlineData("The text of A/93/L.5 and Add.1\n\n")]
    [InlineData("Document A/93/L.5, of which it takes note\n\n")]
    public void A_draft_that_a_line_cites_is_another_one(string head)
    {
        var document = ResolutionParser.Parse("General Assembly\nNinety-third session\n\n" + head + Text);

        Assert.Null(document.Symbol);
    }

    [Theory]
    [InlineData("大会\n第九十三届会议\n\n见A/93/L.5号文件\n\n港口安全\n\n大会，\n\n回顾其第92/190号决议，\n\n1. 决定继续处理此案。\n", null)]
    [InlineData("联合国 A/C.3/93/L.40\n大会\n\n港口安全\n\n大会，\n\n回顾其第92/190号决议，\n\n1. 决定继续处理此案。\n", "A/C.3/93/L.40")]
    [InlineData("联合国A/C.3/93/L.40\n大会\n\n港口安全\n\n大会，\n\n回顾其第92/190号决议，\n\n1. 决定继续处理此案。\n", "A/C.3/93/L.40")]
    [InlineData("الجمعية العامة\nالدورة الثالثة والتسعون\n\nانظر الوثيقة A/93/L.5\n\nمسألة الموانئ\n\nإن الجمعية العامة،\n\nوقد نظرت في مسألة الموانئ،\n\n1 - تقرر إنشاء اللجنة.\n", null)]
    public void Scripts_without_capitals_cite_by_a_word(string text, string? symbol) =>
        Assert.Equal(symbol, ResolutionParser.Parse(text).Symbol);

    [Theory]
    [InlineData("Resolution adopted by the General Assembly\n[without reference to a Main Committee (A/93/L.48)]\n93/251. Keeping of harbours\n")]
    [InlineData("A/93/L.48\n93/251. Keeping of harbours\n")]
    public void What_was_adopted_is_no_draft(string head) =>
        Assert.Equal("A/RES/93/251", ResolutionParser.Parse(head + Text).Symbol);

    [Fact]
    public void A_file_named_after_its_resolution_is_no_draft() =>
        Assert.Equal("A/RES/93/251", ResolutionParser.Parse("A/93/L.48\n" + Text, new ResolutionParseOptions { Path = "A_RES_93_251.en.txt" }).Symbol);
}
