namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Copies of resolutions name the report in round brackets, with no blank lines around.</summary>
public sealed class ReportInRoundBracketsTests
{
    [Theory]
    [InlineData("Резолюция 60/983,\nпринятая Генеральной Ассамблеей 8 декабря 2005 года\n(по докладу Первого комитета (A/60/9464))\nТихие гавани\nГенеральная Ассамблея,\nссылаясь на свою резолюцию 59/98 от 3 декабря 2004 года,\n1. постановляет провести совещание.\n", "Тихие гавани")]
    [InlineData("Resolution 60/983\nadopted by the General Assembly on 8 December 2005\n(on the report of the First Committee (A/60/9464))\nQuiet harbours\nThe General Assembly,\nRecalling its resolution 59/98 of 3 December 2004,\n1. Decides to hold a meeting.\n", "Quiet harbours")]
    [InlineData("Resolución 60/983\naprobada por la Asamblea General el 8 de diciembre de 2005\n(sobre la base del informe de la Primera Comisión (A/60/9464))\nPuertos tranquilos\nLa Asamblea General,\nRecordando su resolución 59/98, de 3 de diciembre de 2004,\n1. Decide celebrar una reunión.\n", "Puertos tranquilos")]
    public void The_report_is_no_title(string text, string title)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal(("A/RES/60/983", title, "A/60/9464"), (document.Symbol, document.Title?.Text, Assert.Single(document.CommitteeReports)));
        Assert.Equal(2, document.Paragraphs.Count);
    }

    [Theory]
    [InlineData("(on the report of the panel) and their keepers\n", "Quiet harbours (on the report of the panel) and their keepers")]
    [InlineData("(on the report of the First Committee)\n", "Quiet harbours")]
    [InlineData("(on the report of the First Committee)*\n", "Quiet harbours")]
    [InlineData("(on the report of the First\nCommittee (A/60/9464))\n", "Quiet harbours")]
    [InlineData("(On the basis of equality)\nin trade\n", "Quiet harbours (On the basis of equality) in trade")]
    [InlineData("(On the basis of equality)\n", "Quiet harbours (On the basis of equality)")]
    [InlineData("(without reference to a Main Committee)\n", "Quiet harbours")]
    public void A_bracket_that_opens_so_is_a_report_where_it_holds_all_or_a_symbol(string line, string title) =>
        Assert.Equal(
            title,
            ResolutionParser.Parse("60/983. Quiet harbours\n" + line + "\nThe General Assembly,\n\nRecalling its resolution 59/98,\n\n1. Decides to hold a meeting.\n").Title?.Text);
}
