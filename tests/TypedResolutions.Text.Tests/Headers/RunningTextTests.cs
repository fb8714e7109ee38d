namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Tables of data and some web pages hold a resolution without a single line end below its head, or at all.</summary>
public sealed class RunningTextTests
{
    private const string Recitals = "Recalling its resolutions 92/190 of 19 December 2037 and 91/7, and recalling also the report (A/93/5), Deeply concerned about the state of harbours, Noting with interest the work of the Committee, ";

    [Fact]
    public void The_paragraphs_of_a_text_without_line_ends_are_told_apart()
    {
        var text = "Resolution adopted by the General Assembly on 18 December 2038 [on the report of the Third Committee (A/93/394)] 93/132. Keeping of harbours The General Assembly, " + Recitals
            + "1. Takes note of the report; 2. Also requests the Secretary-General: (a) To report to it at its ninety-fifth session; (b) To keep tides in order, as in paragraph 1; and 3. Decides to remain seized of the matter. 50th plenary meeting 18 December 2038";

        var document = ResolutionParser.Parse(text);

        Assert.Equal(("A/RES/93/132", "Keeping of harbours", new CalendarDate(2038, 12, 18), 50), (document.Symbol, document.Title?.Text, document.AdoptedOn, document.Meeting));
        Assert.Equal(["PP1", "PP2", "PP3", "OP1", "OP2", "OP2_a", "OP2_b", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(["A/93/394"], document.CommitteeReports);
        Assert.Equal("Decides to remain seized of the matter.", document.Paragraphs[7].Text.Text);
        Assert.Equal("Decides", text.Substring(document.Paragraphs[7].Text.ToSource(0), 7));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_text_without_line_ends_may_have_one_paragraph_without_a_number()
    {
        var document = ResolutionParser.Parse("Resolution adopted by the General Assembly on 18 December 2038 93/132. Keeping of harbours The General Assembly, " + Recitals
            + "Takes note of the report,1 including its annex.2 50th plenary meeting 18 December 2038 ________________ 1 Official Records of the General Assembly, Supplement No. 53 (A/93/53). 2 Ibid., Supplement No. 53A (A/93/53/Add.1).");

        Assert.Equal(["PP1", "PP2", "PP3", "OP1"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal([1, 2], document.Footnotes.Select(note => note.Marker));
        Assert.Equal("Keeping of harbours", document.Title?.Text);
    }

    [Fact]
    public void Below_a_head_of_lines_the_text_may_run_on_one_line()
    {
        var document = ResolutionParser.Parse("Resolution 9223 (2095)\nKeeping of harbours\n\nS/RES/9223 (2095)\nAdopted by the Security Council at its 9451st meeting, on 28 May 2095\nThe Security Council, Recalling its resolutions 9046 (2092) and S/PRST/2094/16, Underscoring its alarm, 1. Endorses the agreement of No. 2. Pier; 2. Demands that all parties cease fire; 4. Decides to remain seized of the matter.\n\nTopics\nHarbours\n");

        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP4"], document.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Heading).Select(paragraph => paragraph.Label).Take(5));
        Assert.Equal("S/RES/9223 (2095)", document.Symbol);
    }

    [Fact]
    public void A_French_text_without_line_ends_is_read_too()
    {
        var document = ResolutionParser.Parse("Le Conseil de sécurité, Se félicitant du rapport du Secrétaire général en date du 3 octobre 2094 (S/2094/777) ; Prenant acte de la lettre du représentant permanent ; 1. Relève avec inquiétude que les exigences n'ont pas été respectées, et exhorte les parties à les respecter ; 2. Demande au Secrétaire général de lui faire rapport ; 3. Décide de demeurer saisi de la question.");

        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void The_first_number_needs_no_stop_before_it_where_another_follows()
    {
        var document = ResolutionParser.Parse("93/132. Keeping of harbours\n\nThe General Assembly, Recalling its resolutions 92/190 of 19 December 2037 and 91/7, Noting with interest the work of the Committee on Harbours 1. Requests the Keeper to report to it; 2. Invites Member States to act; 3. Decides to remain seized of the matter.");

        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.EndsWith("on Harbours", document.Paragraphs[1].Text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- 1. Requests", "- 2. Invites", "- 3. Decides")]
    [InlineData("L. Requests", "2. Invites", "3. Decides")]
    public void Numbers_behind_the_mark_of_a_list_or_misread_open_paragraphs(string first, string second, string third)
    {
        var document = ResolutionParser.Parse($"The General Assembly, {Recitals}{first} the Keeper to report to it; {second} Member States to act; {third} to remain seized of the matter.");

        Assert.Equal(["PP1", "PP2", "PP3", "OP1", "OP2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void A_quoted_draft_opens_each_paragraph_with_the_mark()
    {
        var document = ResolutionParser.Parse("“The General Assembly, “Recalling its resolutions 92/190 of 19 December 2037 and 91/7, “Noting with interest the work of the Committee on Harbours, “1. Requests the Keeper to report to it; “2. Invites Member States to act; “3. Decides to remain seized of the matter.”");

        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal("Noting with interest the work of the Committee on Harbours,", document.Paragraphs[1].Text.Text.TrimStart('“'));
    }

    [Fact]
    public void A_blank_may_stand_before_the_comma_of_the_formula()
    {
        var document = ResolutionParser.Parse("Résolution adoptée par l'Assemblée générale le 18 décembre 2038 93/132. Entretien des ports L'Assemblée générale , Rappelant ses résolutions 92/190 du 19 décembre 2037 et 91/7, Prenant note du rapport du Comité, 1. Prie le Secrétaire général de lui faire rapport ; 2. Décide de demeurer saisie de la question.");

        Assert.Equal(["PP1", "PP2", "OP1", "OP2"], document.Paragraphs.Select(paragraph => paragraph.Label));
    }

    /// <summary>Where a recital stands on a line of its own below, the formula's line holds no more than one, whatever it reads like.</summary>
    [Theory]
    [InlineData("The General Assembly, Recalling the decision contained in the annex to the report of the Committee, at para. 3. Notes taken by the keepers, Considering these, and the views of States on harbours; Reaffirming them as a whole,\n\nRecalling the Charter,\n\n1. Takes note of the report.\n")]
    [InlineData("The General Assembly, Recalling its resolutions 92/190 and 91/7, Noting the report of the Conference on Tides, vol. I. Reaffirms was the word used there, Decides was not, and requests are pending,\n\nRecalling the Charter,\n\n1. Takes note of the report.\n")]
    public void A_recital_on_the_formulas_line_is_not_cut_above_another_recital(string text) =>
        Assert.Equal(["PP1", "PP2", "OP1"], ResolutionParser.Parse("93/132. Keeping of harbours\n\n" + text).Paragraphs.Select(paragraph => paragraph.Label));

    [Fact]
    public void Above_a_line_that_holds_more_than_a_recital_the_formulas_line_is_cut() =>
        Assert.Equal(
            ["Recalling", "Deeply", "Noting", "Recalling"],
            ResolutionParser.Parse("93/132. Keeping of harbours\n\nThe General Assembly, " + Recitals + "\n\nRecalling the Charter, Noting also the lights of the northern basin and those of all the other harbours, 1. Takes note of the report; 2. Decides to remain seized of the matter.\n")
                .Paragraphs.Take(4).Select(paragraph => paragraph.Text.Text.Split(' ')[0]));

    [Fact]
    public void Each_part_of_a_resolution_may_stand_on_a_line()
    {
        const string text = "Recalling its resolutions 92/190 of 19 December 2037 and 91/7, Noting with interest the work of the Committee on Harbours, 1. Requests the Keeper to report to it; 2. Invites Member States to act; 3. Decides to remain seized of the matter.\n\n";
        var document = ResolutionParser.Parse("93/132. Keeping of harbours\n\nA\n\nThe General Assembly, " + text + "B\n\nThe General Assembly, " + text);

        Assert.Equal(
            ["A", "A", "A", "A", "A", "B", "B", "B", "B", "B"],
            document.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Heading).Select(paragraph => paragraph.Part));
        Assert.Equal(["PP1", "PP2", "OP1", "OP2", "OP3"], document.Paragraphs.Where(paragraph => paragraph.Part == "B").Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void Sections_on_one_line_have_their_numbers_and_headings()
    {
        var document = ResolutionParser.Parse("93/132. Keeping of harbours\n\nThe General Assembly, Recalling its resolutions 92/190 of 19 December 2037 and 91/7, Noting with interest the work of the Committee on Harbours, I General matters 1. Requests the Keeper to report; 2. Invites States; II Lights 1. Decides to act; 2. Decides to remain seized. III Recalling its resolution 91/7, Noting the lights, 1. Requests the Keeper to report; 2. Invites the keepers to meet.");

        Assert.Equal(
            ["PP1", "PP2", "I", "General matters", "I_OP1", "I_OP2", "II", "Lights", "II_OP1", "II_OP2", "III", "III_PP1", "III_PP2", "III_OP1", "III_OP2"],
            document.Paragraphs.Select(paragraph => paragraph.Kind == ParagraphKind.Heading ? paragraph.Text.Text : paragraph.Label));
    }

    [Theory]
    [InlineData("Recalling chapter I, II and III 1. of the report, Noting the lights, 1. Requests the Keeper to report; 2. Invites States.")]
    [InlineData("Recalling the rules of harbours, part I, Noting the lights, 1. Requests the Keeper to report; 2. Invites States to the Conference on Tides, I 1. and II 1. of the annex; 3. Decides to meet.")]
    public void A_roman_number_inside_a_sentence_opens_no_section(string text) =>
        Assert.DoesNotContain(
            ResolutionParser.Parse("93/132. Keeping of harbours\n\nThe General Assembly, Recalling its resolutions 92/190 of 19 December 2037 and 91/7, " + text).Paragraphs,
            paragraph => paragraph.Kind == ParagraphKind.Heading);

    /// <summary>Recitals that start with a small letter open behind a comma; behind "and" a verb goes on with the recital.</summary>
    [Fact]
    public void Recitals_with_small_letters_are_told_apart_on_one_line()
    {
        var document = ResolutionParser.Parse("93/132. Содержание гаваней\n\nГенеральная Ассамблея, ссылаясь на свои резолюции 92/190 от 19 декабря 2037 года и 91/7, отмечая с интересом работу Комитета и приветствуя его доклад, будучи глубоко обеспокоена состоянием гаваней, вновь подтверждая Декларацию, 1. просит Генерального секретаря представить доклад; 2. предлагает государствам-членам принять меры; 3. постановляет продолжать заниматься этим вопросом.");

        Assert.Equal(["PP1", "PP2", "PP3", "PP4", "OP1", "OP2", "OP3"], document.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.StartsWith("отмечая с интересом работу", document.Paragraphs[1].Text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Генеральная Ассамблея, ссылаясь на свою резолюцию 92/190 от 19 декабря 2037 года, в которой она постановила созвать совещание, отмечая пользу гаваней, и просила представить доклад,\n\nотмечая доклад Комитета,\n\n1. просит представить доклад.\n")]
    public void A_recital_with_small_letters_is_not_cut_above_another_one(string text) =>
        Assert.Equal(["PP1", "PP2", "OP1"], ResolutionParser.Parse("93/132. Содержание гаваней\n\n" + text).Paragraphs.Select(paragraph => paragraph.Label));

    [Theory]
    [InlineData("The General Assembly, Recalling article 3 of the Declaration: “Keepers shall, Bearing in mind the tides; Recognizing the needs of all, Decide on ropes”, and the Convention, which has guided its work,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly, Recalling article 3 of the Declaration: \"Keepers shall, Bearing in mind the tides; Recognizing the needs of all, Decide on ropes\", and the Convention, which has guided its work,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly, Recalling the item entitled « Tides, Recalling Ropes; Noting Lamps, Reaffirming Piers » and the report of the Committee thereon, which has guided its work since it was first adopted,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly, Recalling its resolutions 92/190 and 91/7 and the report of the Conference on Tides, vol. I. Reaffirms was the word used there, and Decides was not. Requests for more are pending before it,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly, Recalling the decision contained in the annex to the report of the Committee, at para. 3. Notes were taken, and others were lost. Decides was the word. Requests for more are pending before it,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly, Recalling the decision contained in the report of the Committee, paragraph 1. Notes were taken by the keepers of all harbours, and Decides was their word, as the keepers say themselves,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly, Recalling its resolution 92/190 of 19 December 2037 and recalling also that it noted the report, as in paragraph 1. of the annex,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly,\n\nRecalling its resolutions 92/190 of 19 December 2037 and 91/7, Noting with interest the work of the Committee and of all its many members, Deeply concerned about harbours that are not kept in order,\n\n1. Takes note of the report.\n", 2)]
    [InlineData("The General Assembly,\n\n1. Decides to establish the posts of the Committee, as follows: 1. Director of harbours; 2. Assistant director of harbours; 3. Keeper of the lights of all the harbours of the States Members of the United Nations;\n\n2. Takes note of the report.\n", 2)]
    public void A_text_of_lines_is_not_cut_inside_them(string text, int count) =>
        Assert.Equal(count, ResolutionParser.Parse("93/132. Keeping of harbours\n\n" + text).Paragraphs.Count);
}
