using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Tests.Folding;

/// <summary>Texts that are folded side by side in the memory of a document are read like texts with memory of their own.</summary>
public sealed class FoldingMemoryTests
{
    private static readonly string[] Texts =
    [
        "Requests the Secretary-General to report;", "", "œœœœœœœœ Œuvre", "第 56/183 号决议，  大会", "  two  blanks ", "ﬁrst № 5",
        "the 第 56 号, abc中文 abc œuvre cœur", "soft\u00ADhyphen \u00AD behind", " a", "a ", "a  ", "(a)-«b» ٣٤ كتاب 1st", "a\u00A0 b\u3000c",
        "section VI Ａof its resolution", "a Ａ", "a Ａ b", "Ａ b", "a 第 b Ａ１ c",
        string.Concat(Enumerable.Repeat("a-b ", 2000)), new string('œ', 3000), "end",
    ];

    [Fact]
    public void Texts_in_one_memory_are_read_as_texts_alone()
    {
        var memory = FoldingMemory.Take();
        var together = Texts.Select(text => FoldedText.WithWords(text, memory)).ToArray();
        var described = together.Select(Describe).ToArray();

        Assert.Equal(Texts.Select(text => Describe(new FoldedText(text))), described);
        Assert.Equal(described, together.Select(Describe));
    }

    [Fact]
    public void Memory_that_was_given_back_is_read_anew()
    {
        for (var round = 0; round < 3; round++)
        {
            var memory = FoldingMemory.Take();
            foreach (var text in Texts.Skip(round))
            {
                Assert.Equal(Describe(new FoldedText(text)), Describe(new FoldedText(text, 0, text.Length, memory)));
                Assert.Equal(Describe(new FoldedText(text)), Describe(FoldedText.WithWords(text, memory)));
            }

            memory.GiveBack();
        }
    }

    [Fact]
    public void A_word_that_is_known_to_be_small_starts_with_a_small_letter()
    {
        var memory = FoldingMemory.Take();
        foreach (var text in Texts)
        {
            var folded = FoldedText.WithWords(text, memory);
            Assert.All(
                Enumerable.Range(0, folded.Starts.Count).Where(index => folded.Starts[index].IsSmall),
                index => Assert.True(char.IsLower(text[folded.ToOriginal(folded.Starts[index].Position)]), text));
        }

        memory.GiveBack();
    }

    [Fact]
    public void Small_words_of_plain_text_are_known()
    {
        const string text = "The aCt of 1st États, l’Été and été";
        var memory = FoldingMemory.Take();
        var folded = FoldedText.WithWords(text, memory);

        var small = Enumerable.Range(0, folded.Starts.Count)
            .Where(index => folded.Starts[index].IsSmall)
            .Select(index => folded.Substring(folded.Starts[index].Position, folded.Starts[index].End));

        Assert.Equal(["act", "of", "l", "and", "ete"], small);
        memory.GiveBack();
    }

    private static string Describe(FoldedText text)
    {
        var starts = Enumerable.Range(0, text.Starts.Count).Select(index =>
        {
            ref readonly var start = ref text.Starts[index];
            return (start.Position, start.End, start.Hash, start.IsUniform);
        });
        var offsets = Enumerable.Range(0, text.Length + 1).Select(text.ToOriginal);
        return $"{text}|{text[-1]}{text[text.Length]}|{string.Join(' ', starts)}|{string.Join(' ', offsets)}";
    }
}
