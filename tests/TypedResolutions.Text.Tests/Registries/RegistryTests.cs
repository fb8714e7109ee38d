using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Csv;

namespace TypedResolutions.Text.Tests.Registries;

public sealed class RegistryTests
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    [Theory]
    [InlineData("actors.csv")]
    [InlineData("instruments.csv")]
    public void The_files_that_come_along_have_no_problem(string name)
    {
        using var stream = typeof(Registry).Assembly.GetManifestResourceStream(name);
        using var reader = new StreamReader(stream!);

        Assert.Empty(RegistryRows.Read(reader.ReadToEnd()).Problems);
    }

    [Fact]
    public void Every_actor_has_a_name_in_every_language()
    {
        Assert.Empty(
            from actor in Registry.Default.Actors
            from language in Languages
            where actor.Names.Official(language).Length == 0
            select actor.Id + " " + language);
    }

    [Fact]
    public void Every_instrument_has_a_name_in_every_language()
    {
        Assert.Empty(
            from instrument in Registry.Default.Instruments
            from language in Languages
            where instrument.Names.Official(language).Length == 0
            select instrument.Id + " " + language);
    }

    [Fact]
    public void Every_parent_is_an_actor()
    {
        Assert.Empty(Registry.Default.Actors
            .Where(actor => actor.Parent is { } parent && !Registry.Default.TryGetActor(parent, out _))
            .Select(actor => actor.Id + " belongs to " + actor.Parent));
    }

    [Fact]
    public void Instruments_are_found_by_id_and_by_symbol()
    {
        Assert.True(Registry.Default.TryGetInstrument("A/RES/70/1", out var bySymbol));
        Assert.True(Registry.Default.TryGetInstrument(bySymbol.Id, out var byId));
        Assert.Equal(bySymbol, byId);
        Assert.False(Registry.Default.TryGetInstrument("A/RES/70/1000", out _));
    }

    [Fact]
    public void Rows_of_a_user_add_actors_and_take_the_place_of_ours()
    {
        var rows = RegistryRows.Read(
            "id,kind,en\nHarbourWatch,Stakeholder,Harbour Watch\nSecretaryGeneral,Official,Head Gardener\n");

        var registry = Registry.Default.With(rows);

        Assert.Equal(Registry.Default.Actors.Count + 1, registry.Actors.Count);
        Assert.True(registry.TryGetActor("SecretaryGeneral", out var replaced));
        Assert.Equal("Head Gardener", replaced.Names.Official(Language.English));
        Assert.Equal("Secrétaire général", replaced.Names.Official(Language.French));
        Assert.True(Registry.Default.TryGetActor("SecretaryGeneral", out var original));
        Assert.Equal("Secretary-General", original.Names.Official(Language.English));
    }

    [Theory]
    [InlineData("Working Party on Lamps", "LampParty")]
    [InlineData("Member States", "OurMembers")]
    [InlineData("intergovernmental", "OurOrganizations")]
    public void A_name_of_the_users_wins_over_ours(string name, string expected)
    {
        var registry = Registry.Default.With(RegistryRows.Read(
            "id,kind,en,en_forms\nLampParty,SubsidiaryOrgan,Working Party on Lamps,\nOurMembers,GroupOfStates,Members,Member States\n"
            + "OurOrganizations,GroupOfEntities,intergovernmental,\n"));

        var found = registry.ActorNames(Language.English).FindAll(name, new FoldedText(name));

        Assert.Equal(expected, Assert.Single(found).Entry.Id);
    }

    [Fact]
    public void A_symbol_of_the_users_wins_over_ours()
    {
        var registry = Registry.Default.With(RegistryRows.Read("id,kind,symbol,en\nZAgenda,Agenda,A/RES/70/1,The Agenda\n"));

        Assert.True(registry.TryGetInstrument("A/RES/70/1", out var instrument));
        Assert.Equal("ZAgenda", instrument.Id);
    }

    /// <summary>A form that two actors have is found for neither: an official name may not be lost that way.</summary>
    [Fact]
    public void Every_official_name_is_found_in_its_own_language()
    {
        Assert.Empty(
            from language in Languages
            from actor in Registry.Default.Actors
            let name = actor.Names.Official(language)
            let found = Registry.Default.ActorNames(language).FindAll(name, new FoldedText(name))
            where found.Count != 1 || found[0].Entry.Id != actor.Id
            select $"{language} {actor.Id}: {name} is {string.Join(", ", found.Select(match => match.Entry.Id))}");
    }

    [Fact]
    public void Every_official_title_is_found_in_its_own_language()
    {
        Assert.Empty(
            from language in Languages
            from instrument in Registry.Default.Instruments
            let name = instrument.Names.Official(language)
            let found = Registry.Default.InstrumentNames(language).FindAll(name, new FoldedText(name))
            where found.Count != 1 || found[0].Entry.Id != instrument.Id
            select $"{language} {instrument.Id}: {name} is {string.Join(", ", found.Select(match => match.Entry.Id))}");
    }
}
