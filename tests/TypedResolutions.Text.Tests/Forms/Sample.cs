using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedResolutions.Text.Tests.Forms;

/// <summary>
/// A short resolution of our own, apart from any form of source: a line a block, <c>*verbs*</c> in stars, marks of
/// footnotes as <c>{1}</c>.
/// </summary>
internal sealed partial class Sample
{
    public string Symbol { get; private set; } = string.Empty;

    public string JobNumber { get; private set; } = string.Empty;

    public string Organ { get; private set; } = string.Empty;

    /// <summary>Gets the lines of the header above the title.</summary>
    public List<string> Header { get; } = new();

    public string Title { get; private set; } = string.Empty;

    /// <summary>Gets the formula, the paragraphs and the closing lines.</summary>
    public List<SampleBlock> Blocks { get; } = new();

    public SortedDictionary<int, string> Notes { get; } = new();

    /// <summary>Gets the number before the title.</summary>
    public string TitleNumber => Symbol[(Symbol.IndexOf("RES/", StringComparison.Ordinal) + 4)..] + ".";

    public static Sample Read(string path)
    {
        var sample = new Sample();
        foreach (var line in File.ReadLines(path))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            sample.Add(line[..colon], line[(colon + 2)..]);
        }

        return sample;
    }

    private void Add(string key, string value)
    {
        switch (key)
        {
            case "symbol":
                Symbol = value;
                break;
            case "job":
                JobNumber = value;
                break;
            case "organ":
                Organ = value;
                break;
            case "head":
                Header.Add(value);
                break;
            case "title":
                Title = value;
                break;
            case "note":
                var blank = value.IndexOf(' ', StringComparison.Ordinal);
                Notes.Add(int.Parse(value[..blank], CultureInfo.InvariantCulture), value[(blank + 1)..]);
                break;
            case "op" or "item" or "subitem":
                var number = NumberPattern().Match(value).Value;
                Blocks.Add(new SampleBlock(key, number.TrimEnd(), value[number.Length..]));
                break;
            default:
                Blocks.Add(new SampleBlock(key, string.Empty, value));
                break;
        }
    }

    [GeneratedRegex(@"^\S+(?: -)? ", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
