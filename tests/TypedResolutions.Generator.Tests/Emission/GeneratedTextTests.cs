using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Generator.Emission;

namespace TypedResolutions.Generator.Tests.Emission;

/// <summary>A long file is kept in pieces, which the compiler reads as one text.</summary>
public sealed class GeneratedTextTests
{
    /// <summary>What the runtime keeps among large objects, in bytes.</summary>
    private const int LargeObject = 85_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(GeneratedText.PieceLength - 1)]
    [InlineData(GeneratedText.PieceLength)]
    [InlineData(GeneratedText.PieceLength + 1)]
    [InlineData(2 * GeneratedText.PieceLength)]
    [InlineData((3 * GeneratedText.PieceLength) + 17)]
    public void A_text_of_any_length_is_the_text_that_was_written(int length)
    {
        var expected = Characters(length);

        var text = Write(expected).ToSourceText();

        Assert.Equal(expected.Length, text.Length);
        Assert.Equal(expected, text.ToString());
        Assert.Equal<byte>([.. SourceText.From(expected, text.Encoding).GetChecksum()], [.. text.GetChecksum()]);
        Assert.True(text.ContentEquals(SourceText.From(expected, text.Encoding)));
        Assert.True(text.CanBeEmbedded);
        Assert.Empty(text.Encoding!.GetPreamble());
    }

    [Fact]
    public void A_stretch_over_the_edge_of_a_piece_is_copied_whole()
    {
        var expected = Characters(3 * GeneratedText.PieceLength);
        var text = Write(expected).ToSourceText();

        foreach (var start in new[] { 0, GeneratedText.PieceLength - 2, GeneratedText.PieceLength, (2 * GeneratedText.PieceLength) - 1 })
        {
            foreach (var length in new[] { 0, 1, 2, 5, GeneratedText.PieceLength })
            {
                Assert.Equal(expected.Substring(start, length), text.ToString(new TextSpan(start, length)));
            }

            Assert.Equal(expected[start], text[start]);
        }
    }

    [Fact]
    public void No_piece_is_a_large_object() => Assert.InRange(GeneratedText.PieceLength * sizeof(char), 1, LargeObject - 100);

    [Fact]
    public void Texts_are_equal_by_what_they_say()
    {
        var text = Characters(2 * GeneratedText.PieceLength);
        var other = text[..^1] + "!";

        Assert.Equal(Write(text), Write(text));
        Assert.Equal(Write(text).GetHashCode(), Write(text).GetHashCode());
        Assert.NotEqual(Write(text), Write(other));
        Assert.NotEqual(Write(text), Write(text + "!"));
    }

    [Fact]
    public void The_compiler_reads_pieces_as_it_reads_one_string()
    {
        var code = string.Concat(Enumerable.Range(0, 4_000).Select(number => $"/// <summary>No. {number}.</summary>\npublic sealed class C{number} {{ }}\n"));

        var tree = CSharpSyntaxTree.ParseText(Write(code).ToSourceText());
        var line = tree.GetText().Lines.GetLineFromPosition(GeneratedText.PieceLength + 5);

        Assert.True(code.Length > 3 * GeneratedText.PieceLength);
        Assert.Empty(tree.GetDiagnostics());
        Assert.True(tree.IsEquivalentTo(CSharpSyntaxTree.ParseText(code)));
        Assert.Equal(code, tree.GetRoot().ToFullString());
        Assert.Equal(code.Split('\n')[line.LineNumber], line.ToString());
    }

    private static string Characters(int count) => string.Concat(Enumerable.Range(0, count).Select(place => (char)('0' + (place % 77))));

    private static GeneratedText Write(string text)
    {
        using var writer = new SourceWriter();
        writer.Verbatim.Append(text);
        return writer.ToGeneratedText();
    }
}
