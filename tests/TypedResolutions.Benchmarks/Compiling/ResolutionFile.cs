using System.Text.RegularExpressions;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>What the generated file of a resolution holds, so that the same can be written in other ways.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Paragraphs">The classes of the paragraphs.</param>
/// <param name="Text">The text that it carries.</param>
internal sealed partial record ResolutionFile(string Name, IReadOnlyList<ParagraphClass> Paragraphs, string Text)
{
    /// <summary>Gets the text as a literal of bytes.</summary>
    public string Bytes => $"\"\"\"\"\"\n{Text}\n\"\"\"\"\"u8";

    /// <summary>Gets the text as a string literal.</summary>
    public string String => $"@\"{Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Reads a generated file; null where it is not that of a resolution.</summary>
    public static ResolutionFile? Of(string generated) => ResolutionClass().Match(generated) is { Success: true } resolution
        ? new ResolutionFile(resolution.Groups["name"].Value, [.. ParagraphClass.AllIn(generated)], TextOf(generated))
        : null;

    private static string TextOf(string generated) => string.Concat(TextLiteral().Matches(generated).Select(piece => piece.Groups["text"].Value)) is { Length: > 0 } text
        ? text
        : throw new InvalidOperationException("The generated code carries its text in another way.");

    [GeneratedRegex(@"^    public sealed class (?<name>\w+) : global::TypedResolutions\.Resolution\r?$", RegexOptions.Multiline)]
    private static partial Regex ResolutionClass();

    [GeneratedRegex("case [1-9][0-9]*: return\\n\"\"\"+\\n(?<text>.*?)\\n\"\"\"+u8;", RegexOptions.Singleline)]
    private static partial Regex TextLiteral();
}
