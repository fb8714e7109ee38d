using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Tests.Registries;

public class MisspeltPairsTests
{
    private const int Neighbour = 12345;

    [Theory]
    [InlineData("agora")]
    [InlineData("office")]
    [InlineData("harbour")]
    [InlineData("lanterns")]
    [InlineData("committee")]
    [InlineData("directorate")]
    [InlineData("peacebuilding")]
    [InlineData("комиссия")]
    public void No_word_with_a_letter_wrong_is_passed(string word)
    {
        var pairs = new MisspeltPairs();
        var words = new MisspeltWords<string>();
        var folded = new FoldedText(word);
        pairs.Add(Neighbour, folded, Whole(folded));
        words.Add(0, word, word);
        var missed = Edits(word)
            .Select(static edit => new FoldedText(edit))
            .Where(text => words.Find(0, text, 0, text.Length, 0, static (_, _) => (int?)1) is not null)
            .Where(text => !HasEdges(pairs, Neighbour, text) || !pairs.HasHalf(Neighbour, text, Whole(text)));

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("comission", Neighbour, true)]
    [InlineData("comission", Neighbour + 1, false)]
    [InlineData("provision", Neighbour, false)]
    [InlineData("com", Neighbour, false)]
    public void Another_word_or_one_beside_another_is_passed(string written, int neighbour, bool mayBe)
    {
        var pairs = new MisspeltPairs();
        var folded = new FoldedText("commission");
        pairs.Add(Neighbour, folded, Whole(folded));
        var text = new FoldedText(written);

        Assert.Equal(mayBe, HasEdges(pairs, neighbour, text) && pairs.HasHalf(neighbour, text, Whole(text)));
    }

    private static bool HasEdges(MisspeltPairs pairs, int neighbour, FoldedText text) =>
        MisspeltPairs.IsLongEnough(Whole(text))
        && pairs.HasEdges(neighbour, text.Characters.Array!, text.Characters.Offset, Whole(text));

    private static StemmedWord Whole(FoldedText text) => new(0, text.Length, WordHash.Of(text, 0, text.Length));

    private static IEnumerable<string> Edits(string word)
    {
        for (var i = 0; i <= word.Length; i++)
        {
            yield return word.Insert(i, "x");
            if (i < word.Length)
            {
                yield return word.Remove(i, 1);
                yield return word.Remove(i, 1).Insert(i, "x");
            }
        }
    }
}
