namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Drafts under negotiation label their paragraphs: "PP1 Recalling", "OP1. Decides".</summary>
public sealed class DraftLabelTests
{
    [Fact]
    public void Labels_of_recitals_are_no_text_and_labels_of_operative_paragraphs_are_numbers()
    {
        var document = ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\nPP1 Reaffirming the Charter of the United Nations,\n\nPP2. Recalling its resolution 92/190,\n\nPP2bis Noting the report (A/93/5),\n\nPP 3: Deeply concerned about tides,\n\nOP1 Decides to keep harbours:\n\n(a) In order;\n\n(b) In peace;\n\nOP2. Also decides to keep tides;\n\nOP2 bis Requests the Secretary-General to report;\n\nOP3) Decides to remain seized of the matter.\n");

        Assert.Equal(["PP1", "PP2", "PP3", "PP4", "OP1", "OP1_a", "OP1_b", "OP2", "OP2bis", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal("Reaffirming the Charter of the United Nations,", document.Paragraphs[0].Text.Text);
        Assert.Equal("Noting the report (A/93/5),", document.Paragraphs[2].Text.Text);
        Assert.Equal("Decides to keep harbours:", document.Paragraphs[4].Text.Text);
        Assert.Equal(Verb.Requests, document.Paragraphs[8].Verb?.Verb);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_label_may_stand_on_a_line_of_its_own()
    {
        var document = ResolutionParser.Parse("The General Assembly,\n\nPP1\nReaffirming the Charter of the United Nations,\nPP2\nRecalling its resolution 92/190,\nOP1\nDecides to keep harbours;\nOP2\nDecides to remain seized of the matter.\n");

        Assert.Equal(["PP1", "PP2", "OP1", "OP2"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal("Decides to keep harbours;", document.Paragraphs[2].Text.Text);
    }

    [Theory]
    [InlineData("1. Recalls that it agreed to\nPP1 of the draft and\nOP2 of it as well;\n\n2. Decides to keep tides.\n", "Recalls that it agreed to PP1 of the draft and OP2 of it as well;")]
    [InlineData("1. Decides to keep the ships\nPP1040 Orient and\nOP12345 Occident;\n\n2. Decides to keep tides.\n", "Decides to keep the ships PP1040 Orient and OP12345 Occident;")]
    public void What_only_looks_like_a_label_is_text(string operative, string text)
    {
        var document = ResolutionParser.Parse("93/1. Keeping of harbours\n\nThe General Assembly,\n\nRecalling the Charter,\n\n" + operative);

        Assert.Equal(["PP1", "OP1", "OP2"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(text, document.Paragraphs[1].Text.Text);
    }

    /// <summary>Labels count where two follow each other as paragraphs do, and no number of a paragraph stands above them.</summary>
    [Theory]
    [InlineData("Recalling the labels used in the draft, namely\nPP1 Recalling\nPP2 Noting\nas they stand,\n\n1. Decides to keep tides.\n\n2. Decides to meet again.\n", "Recalling the labels used in the draft, namely PP1 Recalling PP2 Noting as they stand,")]
    [InlineData("Recalling the label of the draft,\nPP1 Recalling, and its use,\n\n1. Decides to keep tides.\n\n2. Decides to meet again.\n", "Recalling the label of the draft, PP1 Recalling, and its use,")]
    public void Labels_that_a_paragraph_cites_are_text(string body, string text)
    {
        var document = ResolutionParser.Parse("93/1. Keeping of harbours\n\nThe General Assembly,\n\n" + body);

        Assert.Equal(["PP1", "OP1", "OP2"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(text, document.Paragraphs[0].Text.Text);
    }

    [Fact]
    public void Headings_of_an_annex_are_no_labels()
    {
        var document = ResolutionParser.Parse("93/1. Keeping of harbours\n\nThe General Assembly,\n\nRecalling the Charter,\n\n1. Adopts the protocol annexed;\n\n2. Decides to meet again.\n\nAnnex\nOptional Protocol\n\nOP 1 Reporting procedure\n\nOP 2 Inquiry procedure\n\nOP 3 Closing procedure\n");

        Assert.DoesNotContain(document.Paragraphs, static paragraph => paragraph.Text.Text.StartsWith("Inquiry", StringComparison.Ordinal));
        Assert.Equal(["PP1", "OP1", "OP2"], document.Paragraphs.Take(3).Select(static paragraph => paragraph.Label));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("PP1 Recalling the Charter,\n\nOP1 Decides to keep harbours;\n", "PP1", "OP1")]
    [InlineData("Recalling the Charter,\n\nOP1 Decides to keep harbours;\n\nOP1bis Decides to keep tides;\n", "PP1", "OP1", "OP1bis")]
    [InlineData("PP1 Recalling the Charter,\nPP2 Noting the tides,\n1. Decides to keep harbours;\n2. Decides to keep tides;\n", "PP1", "PP2", "OP1", "OP2")]
    public void Two_labels_that_follow_each_other_are_enough(string body, params string[] labels) =>
        Assert.Equal(labels, ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\n" + body).Paragraphs.Select(paragraph => paragraph.Label));

    /// <summary>A dash, a bracket or the mark of an item may part label and paragraph.</summary>
    [Fact]
    public void A_label_may_end_in_a_dash_or_stand_in_front_of_a_bracket()
    {
        var document = ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\nPP1 - Recalling the Charter,\n\nPP 2 – [Stressing] its resolution 92/190,\n\nOP1 - Decides to keep harbours;\n\nOP2: [Agreed] Invites States to act;\n\nOP3 — Decides to meet again.\n");

        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(
            ["Recalling the Charter,", "[Stressing] its resolution 92/190,", "Decides to keep harbours;", "[Agreed] Invites States to act;", "Decides to meet again."],
            document.Paragraphs.Select(paragraph => paragraph.Text.Text));
    }

    [Theory]
    [InlineData("(PP1) Recalling the Charter,\n\n(PP2) Noting the tides,\n\n(OP1) Decides to keep harbours;\n\n(OP2) Decides to meet again.\n")]
    [InlineData("[PP1] Recalling the Charter,\n\n[PP2] Noting the tides,\n\n[OP1] Decides to keep harbours;\n\n[OP2] Decides to meet again.\n")]
    public void A_label_may_stand_in_brackets(string body)
    {
        var document = ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\n" + body);

        Assert.Equal(["PP1", "PP2", "OP1", "OP2"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal("Noting the tides,", document.Paragraphs[1].Text.Text);
        Assert.Equal("Decides to keep harbours;", document.Paragraphs[2].Text.Text);
    }

    [Fact]
    public void A_label_has_the_suffixes_of_its_language()
    {
        var document = ResolutionParser.Parse("A/C.3/93/L.40\n\nБезопасность портов\n\nГенеральная Ассамблея,\n\nPP1 Ссылаясь на свою резолюцию 92/190,\n\nOP1 Постановляет сохранить порты;\n\nOP1 бис Просит Генерального секретаря представить доклад;\n\nOP2 Постановляет продолжать заниматься этим вопросом.\n");

        Assert.Equal(["PP1", "OP1", "OP1bis", "OP2"], document.Paragraphs.Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void A_word_with_a_capital_behind_a_label_is_text() =>
        Assert.Equal(
            "New harbours being needed,",
            ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\nPP1 Recalling the Charter,\n\nPP2 New harbours being needed,\n\nOP1 Decides to keep harbours.\n").Paragraphs[1].Text.Text);

    /// <summary>What is not agreed on stands in square brackets, label and all.</summary>
    [Fact]
    public void A_bracket_may_open_in_front_of_a_label_and_close_behind_the_paragraph()
    {
        var document = ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\nPP1 Recalling the Charter,\n\n[PP2 Stressing the need for ropes,]\n\n[PP3. Noting the tides,]\n\nOP1 Decides to keep harbours;\n\n[OP2 Calls upon States to act;]\n\nOP3 Decides to meet again.\n");

        Assert.Equal(["PP1", "PP2", "PP3", "OP1", "OP2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal([Verb.Recalls, Verb.Stresses, Verb.Notes, Verb.Decides, Verb.CallsUpon, Verb.Decides], document.Paragraphs.Select(paragraph => paragraph.Verb?.Verb));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_bracket_or_the_letter_of_an_item_may_stand_behind_a_label()
    {
        var document = ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\nPP1 [Recalling the Charter,]\n\nOP1 [Decides to keep harbours;]\n\nOP2: (a) Invites States to act;\n\nOP3. “Requests” States to act;\n\nOP4 Decides to meet again.\n");

        Assert.Equal(["PP1", "OP1", "OP2", "OP3", "OP4"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(Verb.Recalls, document.Paragraphs[0].Verb?.Verb);
        Assert.Equal(Verb.Decides, document.Paragraphs[1].Verb?.Verb);
        Assert.Equal("(a) Invites States to act;", document.Paragraphs[2].Text.Text);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("OP1 Decides to keep harbours;\n\nOP2 Requests States to act;\n\nOP2 alt Invites States to act;\n\nOP3 Decides to meet again.\n", 0)]
    [InlineData("OP1 Decides to keep harbours;\n\nOP2 Requests States to act;\n\nOP2 Invites States to act;\n\nOP3 Decides to meet again.\n", 1)]
    public void A_variant_repeats_no_number(string body, int problems)
    {
        var document = ResolutionParser.Parse("A/C.3/93/L.40\n\nKeeping of harbours\n\nThe General Assembly,\n\nPP1 Recalling the Charter,\n\n" + body);

        Assert.Equal(["PP1", "OP1", "OP2", "OP2_2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(problems, document.Problems.Count);
    }

    /// <summary>A paragraph of a draft ends with a stop; what is cited below a blank line, or is a heading, does not.</summary>
    [Theory]
    [InlineData("Recalling the labels used in the draft, namely\n\nPP1 Recalling\n\nPP2 Noting\n\nas they stand there,\n\nNoting the report,\n\n1. Decides to keep tides.\n\n2. Decides to meet again.\n")]
    [InlineData("Recalling the Charter,\n\nNoting the protocols of the harbours, namely\n\nOP 1 Reporting procedure\n\nOP 2 Inquiry procedure\n\nand their rules,\n\n1. Decides to keep tides.\n\n2. Decides to meet again.\n")]
    public void Labels_below_blank_lines_without_a_stop_behind_them_are_text(string body)
    {
        var document = ResolutionParser.Parse("93/1. Keeping of harbours\n\nThe General Assembly,\n\n" + body);

        Assert.Equal(["OP1", "OP2"], document.Paragraphs.Select(paragraph => paragraph.Label).Where(label => label.StartsWith("OP", StringComparison.Ordinal)));
        Assert.Contains(document.Paragraphs, paragraph => System.Text.RegularExpressions.Regex.IsMatch(paragraph.Text.Text, "[OP]P ?1"));
    }
}
