using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Languages;

public sealed class LittleWordsTests
{
    [Theory]
    [InlineData("the", 1, 0)]
    [InlineData("The\nTHE  the, \"the\"", 3, 0)]
    [InlineData("then bathe the-the the's t\u00ADhe", 3, 0)]
    [InlineData("the 的the 的 the", 1, 0)]
    [InlineData("l'homme, L’HOMME l'hommes l homme", 0, 2)]
    [InlineData("l'homme une œuvre", 1, 2)]
    [InlineData("thethethethethe recognizing precognizing pprecognizing", 1, 0)]
    [InlineData("", 0, 0)]
    public void Words_count_behind_a_blank_and_before_what_is_no_letter(string text, int first, int second)
    {
        var words = new LittleWords();
        words.Add("the", 0);
        words.Add("recognizing", 0);
        words.Add("une", 0);
        words.Add("une", 1);
        words.Add("l'homme", 1);
        var counts = new int[2];
        words.Count(text, 0, text.Length, counts);
        Assert.Equal([first, second], counts);
    }

    [Theory]
    [InlineData("administered")]
    [InlineData("two words")]
    [InlineData("año2")]
    public void A_word_that_has_no_number_of_its_own_is_refused(string word) =>
        Assert.Throws<ArgumentException>(() => new LittleWords().Add(word, 0));

    [Theory]
    [InlineData("L'Assemblée générale, rappelant ses résolutions, prie le Secrétaire général", Language.French)]
    [InlineData("La Asamblea General, recordando sus resoluciones, pide al Secretario General", Language.Spanish)]
    [InlineData("The General Assembly, recalling its resolutions, requests the Secretary-General", Language.English)]
    [InlineData("Генеральная Ассамблея, ссылаясь на свои резолюции", Language.Russian)]
    [InlineData("大会，回顾其各项决议 A/RES/1", Language.Chinese)]
    [InlineData("إن الجمعية العامة", Language.Arabic)]
    [InlineData("1234", Language.English)]
    public void A_language_is_told_by_script_and_words(string text, Language language) =>
        Assert.Equal(language, LanguageDetector.Detect(text, ResolutionParseOptions.Default));
}
