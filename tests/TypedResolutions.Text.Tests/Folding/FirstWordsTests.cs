using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Tests.Folding;

public sealed class FirstWordsTests
{
    [Fact]
    public void A_table_knows_the_first_words_of_its_phrases()
    {
        var table = new PhraseTable<bool>();
        table.Add("takes note", true);
        table.Add(";", true);

        Assert.True(table.FirstWords.MayContain(HashOf("takes")));
        Assert.True(table.FirstWords.MayContain(HashOf(";")));
        Assert.False(table.FirstWords.MayContain(HashOf("note")));
    }

    [Fact]
    public void A_set_takes_over_what_another_has()
    {
        var words = new FirstWords();
        words.Add(HashOf("and"));
        var both = new FirstWords();
        both.Add(HashOf("urges"));
        both.Add(words);

        Assert.True(both.MayContain(HashOf("and")));
        Assert.True(both.MayContain(HashOf("urges")));
        Assert.False(words.MayContain(HashOf("urges")));
    }

    private static int HashOf(string word) => new FoldedText(word).HashOfWord(0);
}
