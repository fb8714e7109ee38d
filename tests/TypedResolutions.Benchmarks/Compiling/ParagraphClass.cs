using System.Text.RegularExpressions;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>The class of a paragraph in generated code.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documentation">The lines of documentation before it.</param>
/// <param name="Base">The name of its base class.</param>
/// <param name="Markers">Its interfaces, with a comma before each.</param>
internal sealed partial record ParagraphClass(string Name, string Documentation, string Base, string Markers)
{
    public static IEnumerable<ParagraphClass> AllIn(string generated) => Declaration().Matches(generated).Select(match => new ParagraphClass(
        match.Groups["name"].Value, match.Groups["documentation"].Value, match.Groups["base"].Value, match.Groups["markers"].Value));

    [GeneratedRegex(
        @"(?<documentation>(?:^        ///[^\n]*\n)*)^        public sealed class (?<name>\w+) : global::TypedResolutions\.(?<base>\w+)<\w+>(?<markers>[^\r\n]*)",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
