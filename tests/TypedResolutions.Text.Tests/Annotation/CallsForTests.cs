namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>French has one verb for "calls upon" and "calls for": what is called for has a preposition, and names no one.</summary>
public sealed class CallsForTests
{
    [Theory]
    [InlineData("Appelle à une meilleure compréhension des marées ;", Verb.CallsFor, "")]
    [InlineData("Appelle également à redoubler d'efforts dans les ports ;", Verb.CallsFor, "")]
    [InlineData("Appelle à cet égard à la poursuite du dialogue ;", Verb.CallsFor, "")]
    [InlineData("Appelle de ses vœux des interventions plus efficaces ;", Verb.CallsFor, "")]
    [InlineData("Nous appelons au renforcement de la coopération ;", Verb.CallsFor, "")]
    [InlineData("Appelle les États Membres à coopérer ;", Verb.CallsUpon, "MemberStates")]
    [InlineData("Appelle tous les États à coopérer ;", Verb.CallsUpon, "States")]
    [InlineData("Appelle à cet égard les États Membres à coopérer ;", Verb.CallsUpon, "MemberStates")]
    [InlineData("Appelle l'attention des États Membres sur les ports ;", Verb.DrawsAttention, "MemberStates")]
    [InlineData("Appelle à cet égard l'attention des États Membres sur les ports ;", Verb.DrawsAttention, "MemberStates")]
    [InlineData("Lance un appel à tous les États pour qu'ils coopèrent ;", Verb.AppealsTo, "States")]
    [InlineData("Appelle les parties à coopérer ;", Verb.CallsUpon, "")]
    public void Those_named_tell_which_it_is(string text, Verb verb, string asked)
    {
        var action = Assert.Single(Documents.AnnotateOne(Language.French, text).Actions);

        Assert.Equal((verb, asked), (action.Phrase.Verb, string.Join(" ", action.Addressees)));
    }

    [Fact]
    public void So_it_is_in_recitals() =>
        Assert.Equal(
            Verb.CallsFor,
            Documents.AnnotateOne(Language.French, "Appelant à la tenue d'élections libres,", ParagraphKind.Preambular).Actions[0].Phrase.Verb);
}
