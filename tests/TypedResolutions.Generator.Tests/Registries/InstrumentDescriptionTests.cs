using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Tests.Registries;

public sealed class InstrumentDescriptionTests
{
    [Theory]
    [InlineData("A/RES/70/1", "Agenda", "2030 Agenda for Sustainable Development")]
    [InlineData("A/RES/61/295", "Declaration", "United Nations Declaration on the Rights of Indigenous Peoples")]
    [InlineData("CharterOfTheUnitedNations", "Treaty", "Charter of the United Nations")]
    [InlineData("A/RES/79/1", "Outcome", "Pact for the Future")]
    [InlineData("A/RES/99/1", "Resolution", null)]
    [InlineData("S/PRST/2011/16", "PresidentialStatement", null)]
    public void The_registry_goes_before_the_symbol(string id, string kind, string? title)
    {
        var description = InstrumentDescription.Of(id, Registry.Default);

        Assert.Equal((kind, title), (description.Kind.ToString(), description.Titles[Language.English]));
    }

    [Fact]
    public void A_resolution_that_holds_several_instruments_is_a_resolution_with_all_their_titles()
    {
        var description = InstrumentDescription.Of("A/RES/69/283", Registry.Default);

        Assert.Equal(InstrumentKind.Resolution, description.Kind);
        Assert.Contains("Sendai Declaration; Sendai Framework", description.Titles[Language.English], StringComparison.Ordinal);
    }
}
