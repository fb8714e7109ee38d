using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Tests.Registries;

public sealed class RegistryRowsTests
{
    private const string Head = "id,kind,parent,acronym,en,en_forms,fr,fr_forms\n";

    [Fact]
    public void A_row_is_an_actor_with_its_names()
    {
        var rows = RegistryRows.Read(Head + "OceanForum,Conference,GeneralAssembly,OF,Ocean Forum,Forum on the Ocean|OF,,\n");

        Assert.Empty(rows.Problems);
        var actor = Assert.Single(rows.Actors);
        Assert.Equal(("OceanForum", ActorKind.Conference, "GeneralAssembly", "OF"), (actor.Id, actor.Kind, actor.Parent, actor.Acronym));
        Assert.Equal("Ocean Forum", actor.Names.Official(Language.English));
        Assert.Equal(["Forum on the Ocean", "OF"], actor.Names.Forms(Language.English));
        Assert.Empty(actor.Names.Official(Language.French));
    }

    [Fact]
    public void A_file_with_symbols_holds_instruments()
    {
        var rows = RegistryRows.Read("id,kind,symbol,date,en\nOceanPact,Declaration,A/RES/99/1,2044-09,Ocean Pact\n");

        var instrument = Assert.Single(rows.Instruments);
        Assert.Equal(("A/RES/99/1", "2044-09"), (instrument.Symbol, instrument.Date));
    }

    [Theory]
    [InlineData("A,Conference,,,X", "A,Conference,,,X", ProblemKind.RegistryFieldCountDiffers)]
    [InlineData(",Conference,,,X,,,", ",Conference,,,X,,,", ProblemKind.RegistryIdInvalid)]
    [InlineData("1A,Conference,,,X,,,", "1A", ProblemKind.RegistryIdInvalid)]
    [InlineData("A,Choir,,,X,,,", "Choir", ProblemKind.RegistryKindUnknown)]
    [InlineData("A,\"Choir\",,,X,,,", "\"Choir\"", ProblemKind.RegistryKindUnknown)]
    [InlineData("A,3,,,X,,,", "3", ProblemKind.RegistryKindUnknown)]
    [InlineData("A,Unregistered,,,X,,,", "Unregistered", ProblemKind.RegistryKindUnknown)]
    [InlineData("A,Conference,,,,,,", "A,Conference,,,,,,", ProblemKind.RegistryNameMissing)]
    [InlineData("Good,Conference,,,X,,,", "Good", ProblemKind.RegistryIdDuplicate)]
    public void A_wrong_row_is_told_at_its_characters_and_costs_no_other_row(string row, string marked, ProblemKind kind)
    {
        const string before = Head + "Good,Conference,,,Good,,,\n";
        var rows = RegistryRows.Read(before + row + "\nLast,Conference,,,Last,,,\n");

        var problem = Assert.Single(rows.Problems);
        var start = before.Length + row.IndexOf(marked, StringComparison.Ordinal);
        Assert.Equal((kind, new SourceSpan(start, marked.Length)), (problem.Kind, problem.Span));
        Assert.Equal(["Good", "Last"], rows.Actors.Select(actor => actor.Id));
    }

    [Theory]
    [InlineData("2044-9")]
    [InlineData("09/2044")]
    public void A_wrong_date_is_told_at_its_characters(string date)
    {
        const string head = "id,kind,symbol,date,en\n";

        var problem = Assert.Single(RegistryRows.Read(head + "A,Declaration,," + date + ",X\n").Problems);

        Assert.Equal(
            (ProblemKind.RegistryDateInvalid, new SourceSpan(head.Length + "A,Declaration,,".Length, date.Length)),
            (problem.Kind, problem.Span));
    }

    [Fact]
    public void A_file_without_kinds_is_told_at_its_first_line()
    {
        var problem = Assert.Single(RegistryRows.Read("\uFEFFid,en\r\nA,B\r\n").Problems);

        Assert.Equal((ProblemKind.RegistryColumnMissing, new SourceSpan(1, 5)), (problem.Kind, problem.Span));
        Assert.Equal(["kind"], problem.Arguments);
    }

    [Theory]
    [InlineData("id,kind,en,fr_form", "fr_form")]
    [InlineData("id,kind,en,reference", "reference")]
    [InlineData("id,kind,symbol,en,acronym", "acronym")]
    [InlineData("id,kind,en,en", "en")]
    public void A_column_that_is_not_known_is_told_and_the_rows_are_read(string head, string marked)
    {
        var rows = RegistryRows.Read(head + "\nA,Other,X,Y" + (head.Contains("symbol", StringComparison.Ordinal) ? ",Z\n" : "\n"));

        var problem = rows.Problems[0];
        Assert.Equal(
            (ProblemKind.RegistryColumnUnknown, new SourceSpan(head.LastIndexOf(marked, StringComparison.Ordinal), marked.Length)),
            (problem.Kind, problem.Span));
    }
}
