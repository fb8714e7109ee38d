namespace TypedResolutions.Text.Tests.Properties;

/// <summary>Notes below a rule in the middle of a text without blank lines end where the text goes on.</summary>
public sealed class BodyBelowNotesTests
{
    [Theory]
    [InlineData("A/RES/60/983\nГенеральная Ассамблея,\nссылаясь на доклады Генерального секретаря о гаванях (1) и причалах (2),\n_______________\n(1) A/60/153.\n(2) A/60/152.\nвновь подтверждая свое решение учредить программу,\n1. вновь заявляет о важности гаваней;\n2. постановляет провести совещание.\n")]
    [InlineData("A/RES/60/983\nLa Asamblea General,\nRecordando los informes del Secretario General sobre los puertos (1) y los muelles (2),\n_______________\n(1) A/60/153.\n(2) A/60/152.\nReafirmando su decisión de establecer un programa,\n1. Reitera la importancia de los puertos;\n2. Decide celebrar una reunión.\n")]
    [InlineData("A/RES/60/983\nThe General Assembly,\nRecalling the reports of the Secretary-General on harbours (1) and quays (2),\n_______________\n(1) A/60/153.\n(2) A/60/152.\nReaffirming its decision to set up a programme,\n1. Reiterates the importance of harbours;\n2. Decides to hold a meeting.\n")]
    public void The_text_goes_on_below_a_note(string text)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal(["PP1", "PP2", "OP1", "OP2"], document.Paragraphs.Select(static paragraph => paragraph.Label));
        Assert.Equal(["A/60/153.", "A/60/152."], document.Footnotes.Select(static note => note.Text.Text));
    }

    [Fact]
    public void A_note_of_several_lines_is_one()
    {
        var document = ResolutionParser.Parse(
            "A/RES/60/983\nThe General Assembly,\nRecalling the report of the Secretary-General on harbours (1),\n_______________\n"
            + "(1) Official Records of the General Assembly, Supplement No. 10.\nThe report was reissued as\nA/60/153.\n1. Decides to hold a meeting.\n");

        Assert.Equal(
            "Official Records of the General Assembly, Supplement No. 10. The report was reissued as A/60/153.",
            Assert.Single(document.Footnotes).Text.Text);
    }

    /// <summary>Blank lines tell where the text goes on: a sentence of a note may open as a paragraph does.</summary>
    [Theory]
    [InlineData("A/RES/60/983\n\nThe General Assembly,\n\nRecalling its resolution 59/175,1\n\n1. Urges States to keep harbours;\n\n2. Decides to meet again.\n\n_______________\n1 The text of paragraphs 1 and 2 of that resolution reads as follows.\n1. Requests the Secretary-General to report.\n2. Invites States to act.\n", 3)]
    [InlineData("A/RES/60/983\n\nThe General Assembly,\n\nRecalling its resolution 59/175,1\n\n1. Urges States to keep harbours;\n\n2. Decides to meet again.\n\n_______________\n1 Report of the Conference, Geneva, 3-5 May 2005, chap. I, sect.\n3. Notes and records are in the annex.\n", 3)]
    [InlineData("A/RES/60/983\n\nThe General Assembly,\n\nRecalling the reservation,1 which\n\n_______________\n1 Norway wrote this in its letter of 3 May 2005.\nRecognizes the competence of the Committee only as to article 5.\n\nwas made in good faith,\n\n1. Urges States to keep harbours;\n\n2. Decides to meet again.\n", 3)]
    [InlineData("A/RES/60/983\n\nL’Assemblée générale,\n\nRappelant sa résolution 59/175,1\n\n1. Prie les États d’entretenir les ports ;\n\n2. Décide de se réunir.\n\n_______________\n1 Voir A/60/5, par. 12, ainsi que la note du secrétariat sur les ports.\nNote verbale datée du 3 mai 2005 (A/60/6).\n", 3)]
    public void A_note_keeps_its_lines_where_blank_lines_part_it_from_the_text(string text, int paragraphs)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal(paragraphs, document.Paragraphs.Count);
        Assert.EndsWith(".", document.Paragraphs[2].Text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", Assert.Single(document.Footnotes).Text.Text, StringComparison.Ordinal);
        Assert.Empty(document.Problems);
    }

    /// <summary>Only the next number goes on with the text, and behind operative paragraphs nothing without one.</summary>
    [Theory]
    [InlineData("4. Requests to the Secretariat are in the annex.")]
    [InlineData("1. Requests to the Secretariat are in the annex.")]
    [InlineData("Requests to the Secretariat are in the annex.")]
    public void A_note_goes_on_with_what_is_not_next_in_the_text(string sentence)
    {
        var document = ResolutionParser.Parse(
            "A/RES/60/983\nThe General Assembly,\nRecalling the report on\nthe keeping of the many\nharbours of the seas,\n1. Urges States to keep\nthe harbours of the seas\nin order at all times;\n2. Takes note of the\nreport on harbours (1);\n_______________\n"
            + "(1) Supplement No. 10, chap. I, sect.\n" + sentence + "\n3. Decides to hold a meeting.\n");

        Assert.Equal(["PP1", "OP1", "OP2", "OP3"], document.Paragraphs.Select(static paragraph => paragraph.Label));
        Assert.Equal("Supplement No. 10, chap. I, sect. " + sentence, Assert.Single(document.Footnotes).Text.Text);
    }
}
