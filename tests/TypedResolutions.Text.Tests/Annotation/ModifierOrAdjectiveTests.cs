namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>"Further" behind a verb modifies it before "that" and articles, and what is asked for before a bare noun.</summary>
public sealed class ModifierOrAdjectiveTests
{
    [Theory]
    [InlineData("Encourages further efforts in the harbours;", Verb.Encourages, Modifier.None)]
    [InlineData("Calls for further international cooperation;", Verb.CallsFor, Modifier.None)]
    [InlineData("Recalls further resolution 70/1;", Verb.Recalls, Modifier.Further)]
    [InlineData("Recognizes further efforts in the harbours;", Verb.Recognizes, Modifier.Further)]
    [InlineData("Also encourages further progress;", Verb.Encourages, Modifier.Also)]
    [InlineData("Requests further that the report be printed;", Verb.Requests, Modifier.Further)]
    [InlineData("Requests further the Secretary-General to report;", Verb.Requests, Modifier.Further)]
    [InlineData("Calls further upon Member States to act;", Verb.CallsUpon, Modifier.Further)]
    [InlineData("Encourages further Member States to act;", Verb.Encourages, Modifier.Further)]
    [InlineData("Encourages further all States to act;", Verb.Encourages, Modifier.Further)]
    [InlineData("Decides further to remain seized of the matter;", Verb.Decides, Modifier.Further)]
    [InlineData("Decides further, in this regard, to meet;", Verb.Decides, Modifier.Further)]
    [InlineData("Takes further note of the report;", Verb.TakesNote, Modifier.Further)]
    [InlineData("Notes further with concern that ships are late;", Verb.Notes, Modifier.Further)]
    [InlineData("Further encourages efforts in the harbours;", Verb.Encourages, Modifier.Further)]
    [InlineData("Expresses further its concern;", Verb.ExpressesConcern, Modifier.Further)]
    [InlineData("Requests further Israel to comply with the resolution;", Verb.Requests, Modifier.Further)]
    [InlineData("Urges further Armenia and Azerbaijan to cooperate;", Verb.Urges, Modifier.Further)]
    [InlineData("Invites further UNICEF to report on the matter;", Verb.Invites, Modifier.Further)]
    [InlineData("Requests further Norway, as depositary, to convene a meeting;", Verb.Requests, Modifier.Further)]
    [InlineData("Urges further parties to the conflict to stop;", Verb.Urges, Modifier.Further)]
    [InlineData("Encourages further human rights education;", Verb.Encourages, Modifier.None)]
    [InlineData("Encourages further specialized training for keepers;", Verb.Encourages, Modifier.None)]
    [InlineData("Encourages further regional and international cooperation;", Verb.Encourages, Modifier.None)]
    public void What_follows_tells(string text, Verb verb, Modifier modifier)
    {
        var action = Documents.AnnotateOne(Language.English, text).Actions[0];

        Assert.Equal((verb, modifier), (action.Phrase.Verb, action.Phrase.Modifier));
    }

    [Fact]
    public void So_it_is_inside_a_paragraph() =>
        Assert.Equal(
            [Modifier.None, Modifier.None, Modifier.Further],
            Documents.AnnotateOne(Language.English, "Welcomes the report, urges further engagement by States, and urges further the Secretary-General to act;")
                .Actions.Select(static action => action.Phrase.Modifier));
}
