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
    [InlineData("A,Conference,,,X\n", RegistryProblemKind.FieldCountDiffers)]
    [InlineData(",Conference,,,X,,,\n", RegistryProblemKind.InvalidId)]
    [InlineData("1A,Conference,,,X,,,\n", RegistryProblemKind.InvalidId)]
    [InlineData("A,Choir,,,X,,,\n", RegistryProblemKind.UnknownKind)]
    [InlineData("A,3,,,X,,,\n", RegistryProblemKind.UnknownKind)]
    [InlineData("A,Conference,,,,,,\n", RegistryProblemKind.NameMissing)]
    [InlineData("Good,Conference,,,X,,,\n", RegistryProblemKind.DuplicateId)]
    public void A_wrong_row_is_told_at_its_line_and_costs_no_other_row(string row, RegistryProblemKind kind)
    {
        var rows = RegistryRows.Read(Head + "Good,Conference,,,Good,,,\n" + row + "Last,Conference,,,Last,,,\n");

        var problem = Assert.Single(rows.Problems);
        Assert.Equal((3, kind), (problem.Line, problem.Kind));
        Assert.Equal(["Good", "Last"], rows.Actors.Select(actor => actor.Id));
    }

    [Fact]
    public void A_file_without_kinds_is_told_at_its_first_line()
    {
        var problem = Assert.Single(RegistryRows.Read("id,en\nA,B\n").Problems);

        Assert.Equal(new RegistryProblem(1, RegistryProblemKind.ColumnMissing, "kind"), problem);
    }
}
