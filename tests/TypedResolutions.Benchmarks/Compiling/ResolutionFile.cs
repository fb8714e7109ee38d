using System.Text.RegularExpressions;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>What the generated file of a resolution holds, so that the same can be written in other ways.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Paragraphs">The names of the paragraphs, with their documentation.</param>
/// <param name="Text">The literal of the text.</param>
internal sealed partial record ResolutionFile(string Name, IReadOnlyList<(string Name, string Documentation)> Paragraphs, string Text)
{
    /// <summary>Reads a generated file; null where it is not that of a resolution.</summary>
    public static ResolutionFile? Of(string generated) => ResolutionClass().Match(generated) is { Success: true } resolution
        ? new ResolutionFile(
            resolution.Groups["name"].Value,
            [.. ParagraphClass().Matches(generated).Select(paragraph => (paragraph.Groups["name"].Value, paragraph.Groups["documentation"].Value))],
            TextLiteral().Match(generated).Groups["literal"].Value)
        : null;

    [GeneratedRegex(@"^    public sealed class (?<name>\w+) : global::TypedResolutions\.Resolution\r?$", RegexOptions.Multiline)]
    private static partial Regex ResolutionClass();

    [GeneratedRegex(@"(?<documentation>(?:^        ///[^\n]*\n)*)^        public sealed class (?<name>\w+) :", RegexOptions.Multiline)]
    private static partial Regex ParagraphClass();

    [GeneratedRegex("default: return\\n(?<literal>\"\"\"+\\n.*?\\n\"\"\"+u8);", RegexOptions.Singleline)]
    private static partial Regex TextLiteral();
}
