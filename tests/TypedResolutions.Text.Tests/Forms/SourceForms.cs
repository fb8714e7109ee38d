using System.Text.RegularExpressions;

namespace TypedResolutions.Text.Tests.Forms;

/// <summary>The forms in which a text reaches the parser.</summary>
internal static partial class SourceForms
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Gets the plainest form: a block a paragraph, marks as superscripts, notes at the end.</summary>
    public const string Plain = "blank lines between paragraphs";

    /// <summary>Gets every form by its name.</summary>
    public static IReadOnlyDictionary<string, Func<Sample, string>> All { get; } = new Dictionary<string, Func<Sample, string>>
    {
        [Plain] = static sample => Lines(sample, "\n\n"),
        ["a paragraph a line"] = static sample => Lines(sample, "\n"),
        ["copied web page"] = WebPage,
        ["Markdown of a converter"] = ConverterMarkdown,
        ["pdftotext"] = static sample => PagedForm.Write(sample, keepsLayout: false),
        ["pdftotext -layout"] = static sample => PagedForm.Write(sample, keepsLayout: true),
        ["pdftotext with CRLF"] = static sample => PagedForm.Write(sample, keepsLayout: false).ReplaceLineEndings("\r\n"),
        ["Markdown with CRLF"] = static sample => ConverterMarkdown(sample).ReplaceLineEndings("\r\n"),
        ["letter-spaced glitches"] = static sample => Glitch(Lines(sample, "\n\n")),
    };

    private static string Raised(string number) => string.Concat(number.Select(static digit => Superscripts[digit - '0']));

    private static string Lines(Sample sample, string between)
    {
        var blocks = new List<string> { sample.Symbol };
        blocks.AddRange(sample.Header);
        blocks.Add(sample.TitleNumber + " " + sample.Title);
        blocks.AddRange(sample.Blocks.Select(static block => block.WriteNumbered(string.Empty, Raised)));
        blocks.Add("__________________");
        blocks.AddRange(sample.Notes.Select(static note => $"{note.Key} {note.Value}"));
        return string.Join(between, blocks) + "\n";
    }

    private static string WebPage(Sample sample)
    {
        var blocks = new List<string> { sample.Symbol };
        blocks.AddRange(sample.Header);
        blocks.Add(sample.TitleNumber + " " + sample.Title);
        blocks.AddRange(sample.Blocks.Select(static block => "  " + block.WriteNumbered(string.Empty, static number => $"[{number}]") + "  "));
        blocks.AddRange(sample.Notes.Select(static note => $"[{note.Key}] {note.Value}"));
        return string.Join("\n\n\n", blocks).Replace("71/901", "[71/901](#)", StringComparison.Ordinal) + "\n";
    }

    /// <summary>Headings, bold verbs, numbers as list items, escaped rules, doubled blanks, marks set apart, a page after each note.</summary>
    private static string ConverterMarkdown(Sample sample)
    {
        var blocks = new List<string> { "<!-- image -->", "## " + sample.Organ };
        blocks.AddRange(sample.Header.Select(static line => line[0] == '[' ? line : "## " + line));
        blocks.Add("## " + sample.TitleNumber + "  " + sample.Title);
        foreach (var block in sample.Blocks)
        {
            var text = block.Write("**", static number => " " + number + " ").Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
            blocks.Add(block.Number.Length == 0 ? Doubled(text) : "- " + block.Number + " " + Doubled(text));
            if (Regex.Match(block.Text, @"\{(\d+)\}(?!.*\{)") is { Success: true } last)
            {
                AddNotes(blocks, sample, Regex.Matches(block.Text, @"\{(\d+)\}").Select(static match => match.Groups[1].Value));
            }
        }

        return string.Join("\n\n", blocks) + "\n";
    }

    private static void AddNotes(List<string> blocks, Sample sample, IEnumerable<string> marks)
    {
        blocks.Add(string.Concat(Enumerable.Repeat(@"\_", 18)));
        blocks.AddRange(marks.Select(mark => mark + " " + sample.Notes[int.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)]));
        blocks.Add("<!-- image -->");
    }

    private static string Doubled(string text) => Regex.Replace(text, @"(\w) (\w)", "$1  $2");

    /// <summary>"Confere nce": a blank in a long word, not in the verb that opens a paragraph.</summary>
    private static string Glitch(string text) => GlitchPattern().Replace(text, "$1 $2");

    [GeneratedRegex(@"(?<=\n[^\n]{40,})(?<![\p{L}'’-])(\p{Ll}{5})(\p{Ll}{5,})", RegexOptions.CultureInvariant)]
    private static partial Regex GlitchPattern();
}
