using System.Text;
using TypedResolutions.Generator.Emission;

namespace TypedResolutions.Generator.Tests.Emission;

public sealed class LiteralPiecesTests
{
    public static TheoryData<string, int, string> LongTexts { get; } = new()
    {
        { "lines of ASCII", 400, "Requests the Secretary-General to report on lamps;\n" },
        { "one line of ASCII", 20_000, "x" },
        { "one line of Chinese", 9_000, "灯" },
        { "one line of pairs of surrogates", 9_000, "\U0001F4A1" },
        { "an odd character before each pair", 9_000, "灯\U0001F4A1" },
        { "line feeds alone", 17_000, "\n" },
        { "lines of quotation marks", 3_000, "\"\"\"\"\n" },
    };

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Pieces_are_short_whole_and_the_text(string what, int count, string repeated)
    {
        Assert.NotEmpty(what);
        var text = string.Concat(Enumerable.Repeat(repeated, count));

        var pieces = PiecesOf(text);

        Assert.True(pieces.Length > 1);
        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces, piece =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(piece), 1, LiteralPieces.MostBytes);
            Assert.False(char.IsLowSurrogate(piece[0]));
        });
    }

    [Fact]
    public void Lines_stay_whole()
    {
        var pieces = PiecesOf(string.Concat(Enumerable.Repeat("Requests the Secretary-General to report on lamps;\n", 400)));

        Assert.All(pieces, piece => Assert.EndsWith(";\n", piece, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Lighthouses\nRequests a report")]
    public void A_short_text_is_one_piece(string text) => Assert.Equal([text], PiecesOf(text));

    private static string[] PiecesOf(string text)
    {
        using var buffer = new CharacterBuffer();
        buffer.Append(text);
        return [.. LiteralPieces.Of(buffer).Select(piece => buffer.ToString(piece))];
    }
}
