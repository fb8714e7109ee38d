namespace TypedResolutions.Tests;

public sealed class ResolutionTests
{
    private static readonly SampleResolution Sample = SampleResolution.Instance;

    [Fact]
    public void The_head_is_read_from_the_structure()
    {
        Assert.Equal("A/RES/99/1", Sample.Symbol);
        Assert.Equal("Lighthouses", Sample.Title);
        Assert.Equal("灯塔", Sample.TitleIn(Language.Chinese));
        Assert.Null(Sample.TitleIn(Language.French));
        Assert.Null(Sample.EnactingFormula);
        Assert.Equal(Organ.GeneralAssembly, Sample.Organ);
        Assert.Equal("GeneralAssembly", Sample.AdoptingOrgan!.Id);
        Assert.Equal("99", Sample.Session);
        Assert.Equal(["7", "19 (b)"], Sample.AgendaItems);
        Assert.Equal("7", Sample.AgendaItem);
        Assert.Equal(new CalendarDate(2044, 12, 3), Sample.AdoptedOn);
        Assert.Equal(60, Sample.PlenaryMeeting);
        Assert.Equal("SecondCommittee", Sample.Committee!.Id);
        Assert.Equal("A/99/417", Sample.CommitteeReport);
        Assert.Equal([Language.English, Language.Chinese], Sample.Languages);
        Assert.Equal("Adopted without a vote", Sample.Vote!.Text);
        Assert.Null(Sample.Vote.InFavour);
    }

    [Fact]
    public void Paragraphs_stand_in_document_order_and_in_their_parts()
    {
        Assert.Equal(["PP1", "OP1", "OP1_a", "Annex_P1", "Annex2_P1"], Sample.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal(["PP1"], Sample.Preamble.Select(paragraph => paragraph.Label));
        Assert.Equal(["OP1", "OP1_a"], Sample.Operative.Select(paragraph => paragraph.Label));
        Assert.Equal(["Annex", "Annex2"], Sample.Annexes.Select(annex => annex.Label));
        var heading = Assert.Single(Sample.Headings);
        Assert.Equal((1, "I", "Lighthouses"), (heading.ParagraphIndex, heading.Section, heading.Text));
    }

    [Fact]
    public void Texts_are_found_by_language()
    {
        var recital = Sample.Preamble[0];

        Assert.Equal("Recalling resolution 70/1", recital.Text);
        Assert.Equal("回顾决议", recital.TextIn(Language.Chinese));
        Assert.Null(Sample.Operative[0].TextIn(Language.Chinese));
        Assert.Null(recital.TextIn(Language.Arabic));
        Assert.Equal("00000000000000cc", recital.Fingerprint);
        Assert.Equal("00000000000000dd", recital.FingerprintIn(Language.Chinese));
        var span = recital.SourceSpan;
        Assert.Equal(recital.Text, Sample.CarriedTextIn(Language.English)!.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Sub_paragraphs_know_their_parent()
    {
        Assert.Equal([Sample.Operative[1]], Sample.Operative[0].SubParagraphs);
        Assert.Equal(Sample.Operative[0], Sample.Operative[1].Parent);
        Assert.Null(Sample.Operative[0].Parent);
        Assert.Equal("1.a", Sample.Operative[1].Number);
    }

    [Fact]
    public void Actions_have_verb_addressees_report_and_agenda_decision()
    {
        var action = Sample.Operative[0].Actions[0];

        Assert.Equal((Verb.Requests, Modifier.None, Force.Requests), (action.Verb, action.Modifier, action.Force));
        Assert.Equal("Requests", action.Phrase.Text);
        Assert.Same(SampleResolution.SecretaryGeneral.Instance, Assert.Single(action.Addressees));
        Assert.Equal("100", action.Reporting!.Session);
        Assert.Equal("GeneralAssembly", Assert.Single(action.Reporting.Recipients).Id);
        Assert.Equal("SecondCommittee", Assert.Single(action.Reporting.Through).Id);
        Assert.Equal("A lamp, -%", action.Agenda!.Item);
        Assert.Equal([SampleResolution.SecretaryGeneral.Instance], Sample.Operative[0].Addressees);
    }

    [Fact]
    public void Duties_and_mandates_have_their_terms_with_the_words_that_show_them()
    {
        var actions = Sample.Operative[0].Actions;

        var terms = actions[0].Reporting!.Terms;
        Assert.Equal(
            [("100", null, null, 1), (null, new CalendarDate(2045, 3, 1), null, 3), (null, (CalendarDate?)null, "6 Month", 5)],
            terms.Deadlines.Select(deadline => (deadline.Session, deadline.Date, deadline.Within?.ToString(), deadline.Span.Start)));
        Assert.Equal((TimeUnit.Day, 90, 7), (terms.Frequency!.Unit, terms.Frequency.Count, terms.Frequency.Span.Start));
        Assert.Equal((TimeUnit.Year, 2, 9), (terms.Duration!.Unit, terms.Duration.Count, terms.Duration.Span.Start));
        Assert.Equal((new SourceSpan(11, 12), new SourceSpan(13, 14)), (terms.Scope, terms.CombinedWith));
        var mandate = actions[1].Mandate!;
        Assert.Equal((MandateChange.Extends, "SecondCommittee"), (mandate.Change, mandate.Entity!.Id));
        Assert.Equal(new CalendarDate(2045, 12, 31), Assert.Single(mandate.Terms.Deadlines).Date);
        Assert.Equal(("101", new SourceSpan(2, 5)), (actions[2].Seizure!.Session, actions[2].Seizure!.Span));
    }

    [Fact]
    public void Citations_mentions_and_references_are_read()
    {
        var citation = Assert.Single(Sample.Preamble[0].Citations);
        Assert.Equal(("A/RES/70/1", "70/1", "72"), (citation.Instrument.Id, citation.Text, citation.Paragraph));
        Assert.Equal(new CalendarDate(2015, 9, 25), citation.Date);
        var mention = Assert.Single(Sample.Operative[0].Mentions);
        Assert.Equal(("Lighthouses", MentionKind.Short), (mention.Text, mention.Kind));
        Assert.Equal("3-5", Assert.Single(Sample.Operative[0].CrossReferences).Paragraphs);
        var marker = Assert.Single(Sample.Operative[0].Footnotes);
        Assert.Equal("A/99/5", marker.Footnote!.Text);
        Assert.Equal("A/99/5", Assert.Single(marker.Footnote.Citations).Text);
        Assert.Equal(["SecretaryGeneral"], Sample.Actors.Select(actor => actor.Id));
        Assert.Single(Sample.Citations);
    }

    [Fact]
    public void Walking_and_naming_a_paragraph_give_equal_handles_both_ways()
    {
        Paragraph walked = Sample.Operative[0];
        Paragraph named = Paragraph.Of<SampleResolution.OP1>();

        Assert.IsType<OperativeParagraph>(walked);
        Assert.True(walked.Equals(named));
        Assert.True(named.Equals(walked));
        Assert.True(walked == named);
        Assert.False(walked != named);
        Assert.Equal(walked.GetHashCode(), named.GetHashCode());
        Assert.NotEqual(walked, Sample.Operative[1]);
        Assert.False(walked == null);
        Assert.Same(named, Paragraph.Of<SampleResolution.OP1>());
        Assert.Equal("A/RES/99/1, OP1", named.ToString());
    }

    [Fact]
    public void A_structure_written_as_a_string_is_encoded_once() => Assert.True(Sample.KeepsStructure);

    [Fact]
    public void A_paragraph_is_found_by_label_in_either_case()
    {
        Assert.Equal(Sample.Operative[1], Sample.FindParagraph("op1_A"));
        Assert.Null(Sample.FindParagraph("OP34"));
        Assert.Null(Sample.FindFootnote(9));
    }
}
