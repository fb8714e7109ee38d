namespace TypedResolutions.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_verb_that_asks_has_a_marker_interface()
    {
        var markers = typeof(IAddresses<>).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface)
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);
        var asking = Enum.GetValues<Verb>()
            .Where(verb => VerbForces.ForceOf(verb) is Force.Recommends or Force.Requests);

        Assert.All(asking, verb => Assert.Contains("I" + verb + "`1", markers));
    }

    [Fact]
    public void Codes_of_languages_are_read_back()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.True(LanguageCodes.TryParse(LanguageCodes.CodeOf(language), out var read));
            Assert.Equal(language, read);
        }

        Assert.False(LanguageCodes.TryParse("de", out _));
        Assert.False(LanguageCodes.TryParse(null, out _));
    }
}
