namespace TypedResolutions.Text.Tests.Forms;

/// <summary>A table without blank lines between its rows is text of one paragraph, whatever its rows open with.</summary>
public sealed class TablesTests
{
    private const string Head = "93/1. Scale of dues\nThe General Assembly,\nRecalling its resolution 92/190 of 19 December 2037, in which it decided to hold a\nhigh-level meeting on harbours,\n";

    private const string Rules = "Rules of the dues\n";

    private const string Rows = "Keeper              2036      2037      2038\nAlbania             0.008     0.008     0.008\nAlgeria             0.161     0.161     0.161\nTotal               2.169     2.169     2.169\n";

    [Theory]
    [InlineData(Rows)]
    [InlineData("Keeper 2036 2037 2038\nAlbania 0.008 0.008 0.008\nAlgeria 0.161 0.161 0.161\nTotal 2.169 2.169 2.169\n")]
    public void The_rows_of_a_table_stay_together_in_wrapped_text(string rows)
    {
        var document = ResolutionParser.Parse(Head + Operatives(14) + "Annex\n" + Rules + rows + "1. Dues are paid in the first month of each year by those who keep harbours on the\nsouthern lagoon.\n2. They are spent on lights.\n");

        Assert.Equal(
            ["Annex", "Annex_PP1", "Annex_P1", "Annex_P2"],
            document.Paragraphs.Skip(15).Select(paragraph => paragraph.Kind == ParagraphKind.Heading ? paragraph.Text.Text : paragraph.Label).Where(label => label != Rules.Trim()));
        Assert.EndsWith("Albania 0.008 0.008 0.008 Algeria 0.161 0.161 0.161 Total 2.169 2.169 2.169", document.Paragraphs.Single(paragraph => paragraph.Label == "Annex_PP1").Text.Text, StringComparison.Ordinal);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void The_rows_of_a_table_stay_together_where_each_line_is_a_paragraph()
    {
        var document = ResolutionParser.Parse(
            "93/1. Scale of dues\nThe General Assembly,\nRecalling its resolution 92/190 of 19 December 2037, in which it decided to hold a high-level meeting on harbours,\nNoting the report of the Committee on Harbours on the scale of the dues of those who keep them,\n"
            + "1. Decides that the dues shall be those of the annex;\n2. Requests the Secretary-General to report to it at its ninety-fourth session;\n3. Decides to meet again.\nAnnex\n" + Rules + Rows);

        Assert.Equal("Annex_PP1", document.Paragraphs[document.Paragraphs.Count - 1].Label);
        Assert.Contains("Algeria", document.Paragraphs[document.Paragraphs.Count - 1].Text.Text, StringComparison.Ordinal);
        Assert.Empty(document.Problems);
    }

    /// <summary>A fraction at the end of a paragraph is no mark of a note; digits behind the stop of a year are.</summary>
    [Theory]
    [InlineData("0.006", 0)]
    [InlineData("0.161", 0)]
    [InlineData("1.250 2.161", 0)]
    [InlineData("2030.7", 1)]
    [InlineData("the keepers.45", 1)]
    public void A_fraction_is_no_mark_of_a_note(string end, int problems) =>
        Assert.Equal(
            problems,
            ResolutionParser.Parse("93/1. Scale of dues\n\nThe General Assembly,\n\nRecalling its resolution 92/190,\n\n1. Decides that the dues of the harbours shall be those of " + end + "\n").Problems.Count(problem => problem.Kind == ProblemKind.FootnoteMarkerWithoutNote));

    [Fact]
    public void Lines_of_prose_that_end_with_years_are_no_table() =>
        Assert.Equal(
            ["PP1", "PP2", "PP3", "OP1"],
            ResolutionParser.Parse("93/1. Scale of dues\nThe General Assembly,\nRecalling its decisions of 2036 2037,\nNoting the reports of 2036 2037,\nStressing the dues of 2036 2037,\n1. Decides to meet again.\n").Paragraphs.Select(paragraph => paragraph.Label));

    private static string Operatives(int count) => string.Concat(Enumerable.Range(1, count).Select(static number => number + ". Requests the keepers of the harbours of the northern basin to look after the lights\nthat burn on its piers, as well as after the tides;\n"));
}
