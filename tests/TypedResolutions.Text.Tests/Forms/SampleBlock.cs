using System.Text.RegularExpressions;

namespace TypedResolutions.Text.Tests.Forms;

/// <summary>A block of a sample.</summary>
/// <param name="Kind">formula, pp, op, item, subitem or close.</param>
/// <param name="Number">The number with its stop or brackets; empty without.</param>
/// <param name="Text">The text, with stars around the verb and <c>{1}</c> for marks.</param>
internal sealed record SampleBlock(string Kind, string Number, string Text)
{
    public int Level => Kind switch { "item" => 2, "subitem" => 3, _ => 1 };

    /// <summary>Writes the text with the verb between signs and the marks in a form of their own.</summary>
    public string Write(string emphasis, Func<string, string> mark) =>
        Regex.Replace(Text.Replace("*", emphasis, StringComparison.Ordinal), @"\{(\d+)\}", match => mark(match.Groups[1].Value));

    /// <summary>Writes number and text.</summary>
    public string WriteNumbered(string emphasis, Func<string, string> mark) => (Number + " " + Write(emphasis, mark)).TrimStart();
}
