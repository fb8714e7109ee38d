namespace TypedResolutions.Text.Tests.Forms;

/// <summary>Wrapped text without blank lines: what opens below a line shows by the line above and by itself.</summary>
public sealed class WithoutBlankLinesTests
{
    private const string Head = "Resolution 9822 (2093)\nAdopted by the Security Council at its 9305th meeting, on 30 April 2093\nThe Security Council,\n";

    private const string Recital = "Recalling its resolutions 9818 (2092) and 9819 (2092) on the harbours of the\nsouthern lagoon,\n";

    private const string Operative = "1. Decides to hold a meeting on the harbours of the southern lagoon and of the\ntides that come to them;\n2. Decides to remain seized of the matter.\n";

    [Fact]
    public void A_recital_that_ends_with_a_full_stop_ends_above_the_verb_of_the_next() =>
        Assert.Equal(
            ["PP1", "PP2", "PP3", "OP1", "OP2"],
            Labels(Head + Recital + "Having considered the question of the lights that went out on the pier, and\nreiterating its appeal to the keepers in this case.\nGravely concerned at the loss of ropes in the northern\nbasin,\n" + Operative));

    [Theory]
    [InlineData("Having considered the report of the Secretary-General on harbours (vol. I,\nsect. A) and the tables of tides, vol. II.\nHarbours are many,\n")]
    [InlineData("Having considered the report on the harbours of the lagoon. The keepers noted it.\nThe tides did not,\n")]
    public void Another_sentence_in_a_recital_is_a_part_of_it(string recital) =>
        Assert.Equal(["PP1", "PP2", "OP1", "OP2"], Labels(Head + Recital + recital + Operative));

    /// <summary>The volumes of the Council print a note's number with a stroke behind it.</summary>
    [Fact]
    public void A_number_with_a_stroke_behind_a_comma_is_that_of_a_note() =>
        Assert.Equal(
            ["PP1", "PP2", "PP3", "OP1", "OP2"],
            Labels(Head + Recital + "Recalling also the agreement reached on lights in the framework of the working\ngroup of the conference of keepers, 2/\nAlarmed at reports that boats are none the less sunk in the southern lagoon, 3/\n" + Operative + "__________\n2/ S/92/1.\n3/ S/92/2.\n"));

    [Theory]
    [InlineData("A", "A")]
    [InlineData("I", "I")]
    public void The_number_of_a_section_stands_alone_between_a_stop_and_the_first_number(string number, string heading) =>
        Assert.Equal(
            ["PP1", heading, "OP1", "OP2"],
            Labels(Head + Recital + number + "\n" + Operative));

    [Fact]
    public void The_number_of_a_section_may_stand_right_below_the_formula() =>
        Assert.Equal(
            ["I", "PP1", "OP1", "OP2"],
            Labels(Head + "I\n" + Recital + Operative));

    [Theory]
    [InlineData("Recalling its resolution 9818 (2092), which it reaffirmed in its resolution 9819\nA of 3 May 2092,\n")]
    [InlineData("Recalling its resolution 9818 (2092), which it reaffirmed in section\nI\nof its resolution 9819 (2092),\n")]
    [InlineData("Recalling its resolution 9818 (2092), in particular the section that has the letter\nA\nand those behind it,\n")]
    public void A_letter_inside_of_a_sentence_is_no_section(string recital) =>
        Assert.Equal(["PP1", "OP1", "OP2"], Labels(Head + recital + Operative));

    [Theory]
    [InlineData("Annex A\n", "AnnexA_P1")]
    [InlineData("Annex\n", "Annex_P1")]
    [InlineData("ANNEX II\n", "Annex2_P1")]
    public void An_annex_opens_below_the_full_stop_of_the_text(string heading, string label)
    {
        var labels = Labels(Head + Recital + Operative + heading + "Rules of the harbours\n1. Harbours shall be open at all times to those who come with the tide and with\ngood ropes.\n2. Lights shall burn.\n");

        Assert.Equal(["PP1", "OP1", "OP2", heading.Trim()], labels.Take(4));
        Assert.Contains(label, labels);
    }

    [Theory]
    [InlineData("3. Takes note of the rules of the harbours, which the keepers of the lagoon have in\nannex II;\n")]
    [InlineData("3. Takes note of the rules of the harbours; these are those of the former lagoon,\nAnnex II,\nand no others;\n")]
    public void An_annex_that_a_paragraph_names_at_a_lines_start_opens_none(string paragraph) =>
        Assert.Equal(["PP1", "OP1", "OP2", "OP3"], Labels(Head + Recital + Operative.Replace("the matter.", "the matter;", StringComparison.Ordinal) + paragraph));

    [Fact]
    public void A_recital_opens_behind_the_items_of_another() =>
        Assert.Equal(
            ["PP1", "PP2", "PP2_a", "PP2_b", "PP3", "OP1", "OP2"],
            Labels(Head + Recital + "Reaffirming that the rules of the harbours were written:\n(a) To keep the lights burning in the northern basin and in the southern\nlagoon,\n(b) To keep the ropes dry,\nWelcoming the efforts of keepers to combat the sinking of boats in the southern\nlagoon,\n" + Operative));

    [Theory]
    [InlineData("Reaffirming that the rules of the harbours were written:\n(a) Supporting the keepers of the lights in the northern basin, the keepers of the\nUnited Harbours,\n(b) Keeping the ropes dry,\n")]
    public void An_item_that_opens_as_a_recital_stays_one(string recital) =>
        Assert.Equal(["PP1", "PP2", "PP2_a", "PP2_b", "OP1", "OP2"], Labels(Head + Recital + recital + Operative));

    [Fact]
    public void The_recitals_of_a_section_are_told_apart_below_other_sections() =>
        Assert.Equal(
            ["PP1", "I", "I_OP1", "I_OP2", "II", "II_PP1", "II_PP2", "II_OP1", "II_OP2"],
            Labels(Head + Recital + "I\n" + Operative + "II\n" + "Recalling also its resolution 9817 (2092) on the harbours of the northern basin,\nHaving considered the report of the Secretary-General on the lights of the\nharbours,\n" + Operative));

    [Fact]
    public void A_section_may_have_its_heading_below_its_number() =>
        Assert.Equal(
            ["I", "Lights of the harbours", "PP1", "OP1", "OP2"],
            Labels(Head + "I\n## Lights of the harbours\n" + Recital + Operative));

    [Fact]
    public void The_title_of_an_annex_may_have_two_lines()
    {
        var labels = Labels(Head + Recital + Operative + "ANNEX\nRules guaranteeing the protection of those who come to the harbours with the\ntide\n1. Harbours shall be open at all times to those who come with the tide and with\ngood ropes.\n2. Lights shall burn.\n");

        Assert.Equal(["PP1", "OP1", "OP2", "ANNEX", "Rules guaranteeing the protection of those who come to the harbours with the tide", "Annex_P1", "Annex_P2"], labels);
    }

    [Fact]
    public void An_annex_may_open_with_a_paragraph_without_a_number() =>
        Assert.Equal(
            ["PP1", "OP1", "OP2", "Annex", "Annex_PP1", "Annex_P1"],
            Labels(Head + Recital + Operative + "Annex\nThe harbours of the lagoon have the rules that stand below, which were written by the\nkeepers of the northern basin and of the southern one in the year of the great\ntides, and which are as follows.\n1. Lights shall burn.\n"));

    /// <summary>Each paragraph of a statement opens with a quotation mark; a sentence inside of one names the Council without it.</summary>
    [Fact]
    public void A_sentence_inside_a_quoted_paragraph_opens_none() =>
        Assert.Equal(
            ["OP1", "OP2", "OP3"],
            Labels(
                "S/PRST/2093/6\nStatement by the President of the Security Council\nAt the 9122nd meeting of the Security Council, held on 31 August 2093, the President of\nthe Security Council made the following statement on behalf of the Council:\n"
                + "“The Security Council reaffirms its commitment to the harbours of the lagoon.\n“The Security Council recalls its resolution 9818 (2092) on the harbours of the lagoon.\nThe Security Council stresses that lights shall burn in the northern basin\nand the tides.\n“The Security Council encourages the Secretary-General to report.”\n"));

    /// <summary>The organ in the middle of a sentence of a statement is no enacting formula, though a comma stands behind it.</summary>
    [Fact]
    public void The_organ_in_the_middle_of_a_sentence_is_no_formula()
    {
        var document = ResolutionParser.Parse(
            "S/PRST/2093/6\nStatement by the President of the Security Council\nAt the 9122nd meeting of the Security Council, held on 31 August 2093, the President of\nthe Security Council made the following statement on behalf of the Council:\n"
            + "“The Security Council reaffirms its commitment to the harbours of the lagoon and\nthe tides.\n“The Security Council encourages the Secretary-General to provide\nthe Security Council, no later than 30 April 2094, with a report.”\n");

        Assert.Null(document.EnactingFormula);
        Assert.Equal(2, document.Paragraphs.Count);
    }

    private static IEnumerable<string> Labels(string text) =>
        ResolutionParser.Parse(text).Paragraphs.Select(static paragraph => paragraph.Kind == ParagraphKind.Heading ? paragraph.Text.Text : paragraph.Label);
}
