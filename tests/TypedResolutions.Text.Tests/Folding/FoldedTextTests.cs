using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Tests.Folding;

public sealed class FoldedTextTests
{
    /// <summary>A letter, blanks, a character that is dropped, one that becomes two, Han characters and their blank.</summary>
    private const string Alphabet = "A \t\u00ADﬁ第\u3000";

    private const int Longest = 5;

    [Fact]
    public void A_run_is_folded_as_its_characters_are_one_by_one()
    {
        foreach (var text in Texts(string.Empty))
        {
            var expected = FoldOneByOne(text);
            var folded = new FoldedText(text);
            Assert.Equal(string.Concat(expected.Select(pair => pair.Character)), folded.ToString());
            Assert.Equal(expected.Select(pair => pair.Offset).Append(text.Length), Enumerable.Range(0, folded.Length + 1).Select(folded.ToOriginal));
            Assert.Equal('\0', folded[folded.Length]);
        }
    }

    /// <summary>A text grows where letters are folded to two, and may fill the room that was made for it to the last character.</summary>
    [Fact]
    public void The_last_word_ends_with_a_text_that_grew_by_any_length()
    {
        for (var length = 1; length <= 100; length++)
        {
            var starts = new FoldedText(new string('œ', length)).Starts;

            Assert.Equal((1, 2 * length), (starts.Count, starts[0].End));
        }
    }

    private static IEnumerable<string> Texts(string start) =>
        start.Length == Longest ? [start] : Alphabet.SelectMany(c => Texts(start + c)).Prepend(start);

    private static List<(char Character, int Offset)> FoldOneByOne(string text)
    {
        var result = new List<(char Character, int Offset)>();
        for (var i = 0; i < text.Length; i++)
        {
            var isBehindBlank = result.Count > 0 && result[^1].Character == ' ';
            var folded = TextFolding.Fold(text[i]);
            if (TextFolding.IsExpanding(folded))
            {
                result.AddRange(TextFolding.Expand(text[i]).Select(part => (part, i)));
            }
            else if (folded == ' ')
            {
                if (result.Count > 0 && !isBehindBlank && !TextFolding.IsHan(text[result[^1].Offset]))
                {
                    result.Add((' ', i));
                }
            }
            else if (folded != '\0')
            {
                if (isBehindBlank && TextFolding.IsHan(text[i]))
                {
                    result.RemoveAt(result.Count - 1);
                }

                result.Add((folded, i));
            }
        }

        return result;
    }
}
