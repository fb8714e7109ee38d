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
}
