using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Languages;

/// <summary>What the walk through a text passes means nothing in a citation, or something beside a number alone.</summary>
public sealed class CitationOpeningsTests
{
    public static TheoryData<Language, string> Texts => new()
    {
        { Language.English, "Recalling, with deep concern, the relevant resolutions of the Council, in particular 1267 (1999) and A/67/65 and Corr.1 and 2 of it" },
        { Language.English, "as well as the present resolution, “known as” the follow-up to paragraphs 3 to 5 above, in May and may, S-27/1" },
        { Language.French, "Rappelant sa résolution 60/251, en date du 15 mars 2006, et l'œuvre de l'Assemblée abc大会 ici, d'octobre" },
        { Language.Spanish, "Reafirmando su resolución 60/251, de 15 de marzo de 2006, así como el párrafo 3 de la ‘Carta’" },
        { Language.Russian, "Ссылаясь на свои резолюции 60/251 от 15 марта 2006 года, а также на 2-й доклад Совета" },
        { Language.Arabic, "وإذ تشير إلى قرارها1514 (د-15) والفقرة 5 من القرار 57/1 المؤرخ 14 كانون الأول/ديسمبر" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_passed_links_at_most(Language language, string text)
    {
        var words = LanguageData.Of(language).CitationWords;
        var folded = new FoldedText(text);
        var stop = words.Openings.Next(folded, 0);
        for (var i = 0; i < folded.Starts.Count; i++)
        {
            if (i == stop)
            {
                stop = words.Openings.Next(folded, i + 1);
                continue;
            }

            var place = folded.Starts[i];
            Assert.False(char.IsDigit(folded[place.Position]));
            Assert.True(place.IsUniform || words.Openings.IsPassedSign(folded[place.Position]));
            Assert.True(words.Openings.Find(folded, in place)?.IsLink ?? true);
            Assert.True(!words.TryMatch(folded, place.Position, out var end, out _) || end == place.End);
        }

        Assert.Equal(folded.Starts.Count, stop);
    }

    [Theory]
    [InlineData("of the", "of", false)]
    [InlineData("the words", "the", false)]
    [InlineData("the present resolution", "the", true)]
    [InlineData("resolution 57/1", "resolution", true)]
    [InlineData("May 2003", "May", true)]
    [InlineData("follow-up", "follow", true)]
    [InlineData("words", "words", false)]
    public void A_word_stops_the_walk_where_it_may_mean_something(string text, string word, bool expected)
    {
        var folded = new FoldedText(text);

        Assert.StartsWith(word, text, StringComparison.Ordinal);
        Assert.Equal(expected, LanguageData.Of(Language.English).CitationWords.Openings.Next(folded, 0) == 0);
    }

    [Fact]
    public void A_sign_that_opens_quotations_is_not_passed()
    {
        Assert.True(LanguageData.Of(Language.English).CitationWords.Openings.IsPassedSign('\''));
        Assert.False(LanguageData.Of(Language.Spanish).CitationWords.Openings.IsPassedSign('\''));
    }
}
