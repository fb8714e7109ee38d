using System.Text.RegularExpressions;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>What the generated file of a resolution holds, so that the same can be written in other ways.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Paragraphs">The classes of the paragraphs.</param>
/// <param name="Pieces">The text that it carries, in the pieces in which it does.</param>
internal sealed partial record ResolutionFile(string Name, IReadOnlyList<ParagraphClass> Paragraphs, IReadOnlyList<string> Pieces)
{
    /// <summary>Gets the text as one literal of bytes.</summary>
    public string Bytes => BytesOf(Text);

    /// <summary>Gets the text as literals of bytes, a piece each.</summary>
    public IEnumerable<string> BytesInPieces => Pieces.Select(BytesOf);

    /// <summary>Gets the text as a string literal.</summary>
    public string String => $"@\"{Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private string Text => string.Concat(Pieces);

    /// <summary>Reads a generated file; null where it is not that of a resolution.</summary>
    public static ResolutionFile? Of(string generated) => ResolutionClass().Match(generated) is { Success: true } resolution
        ? new ResolutionFile(resolution.Groups["name"].Value, [.. ParagraphClass.AllIn(generated)], PiecesIn(generated))
        : null;

    private static string BytesOf(string text) => $"\"\"\"\"\"\n{text}\n\"\"\"\"\"u8";

    private static string[] PiecesIn(string generated) => TextLiteral().Matches(generated) is { Count: > 0 } pieces
        ? [.. pieces.Select(piece => piece.Groups["text"].Value)]
        : throw new InvalidOperationException("The generated code carries its text in another way.");

    [GeneratedRegex(@"^    public sealed class (?<name>\w+) : global::TypedResolutions\.Resolution\r?$", RegexOptions.Multiline)]
    private static partial Regex ResolutionClass();

    [GeneratedRegex("case [1-9][0-9]*: return\\n\"\"\"+\\n(?<text>.*?)\\n\"\"\"+u8;", RegexOptions.Singleline)]
    private static partial Regex TextLiteral();
}
