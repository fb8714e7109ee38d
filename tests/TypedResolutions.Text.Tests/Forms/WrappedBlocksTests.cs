namespace TypedResolutions.Text.Tests.Forms;

/// <summary>Wrapped text that lost its blank lines shows its paragraphs by the lines that end before the margin.</summary>
public sealed class WrappedBlocksTests
{
    private const string Head = "93/1. Keeping of harbours\nThe General Assembly,\nRecalling its resolution 92/190 of 19 December 2037, in which it decided to hold a\nhigh-level meeting on harbours,\nAdopts the following declaration:\nDeclaration on harbours\n";

    private static readonly string[] Paragraphs =
    [
        "I. Values of harbours and of the tides that come to them",
        "1. We, the keepers of harbours, have gathered here to look after the tides and the winds that come to our shores from all sides.",
        "2. We believe that harbours are in need of keepers, today more than ever before, in a world of winds.",
        "Common harbours",
        "3. Our harbours are all linked by the sea, and none of them is kept by one keeper alone, nor can it be.",
        "4. We therefore resolve:",
        "(a) To keep them in order, as the keepers before us did with so few hands and such old ropes;",
        "(b) To keep them open.",
        "II. Tides",
        "5. Tides come and go, and we are grateful to the moon for it, as well as to the Committee on Tides.",
    ];

    [Fact]
    public void Headings_and_paragraphs_without_verbs_are_told_apart_without_blank_lines()
    {
        var document = ResolutionParser.Parse(Head + Wrapped(Paragraphs) + Wrapped(Filler()));

        Assert.Equal(
            ["PP1", "OP0", "Declaration on harbours", Paragraphs[0], "OP1", "OP2", "Common harbours", "OP3", "OP4", "OP4_a", "OP4_b", "II. Tides", "OP5", "OP6"],
            document.Paragraphs.Take(14).Select(paragraph => paragraph.Kind == ParagraphKind.Heading ? paragraph.Text.Text : paragraph.Label));
    }

    [Fact]
    public void What_goes_on_with_a_small_letter_below_a_short_line_is_the_same_paragraph()
    {
        var text = Head + Wrapped(["1. The keepers of harbours"]) + Wrapped(["have gathered here to look after the tides and the winds that come to our shores."]) + Wrapped(Filler(2));

        var first = ResolutionParser.Parse(text).Paragraphs.First(paragraph => paragraph.Label == "OP1");

        Assert.Equal("The keepers of harbours have gathered here to look after the tides and the winds that come to our shores.", first.Text.Text);
    }

    [Fact]
    public void Where_blank_lines_part_the_paragraphs_short_lines_do_not()
    {
        var text = Head.Replace("\n", "\n\n", StringComparison.Ordinal) + "1. The keepers of the United\nNations have gathered here to look after the tides and the winds that come.\n\n"
            + Wrapped(Filler(2)).Replace(".\n", ".\n\n", StringComparison.Ordinal);

        var first = ResolutionParser.Parse(text).Paragraphs.First(paragraph => paragraph.Label == "OP1");

        Assert.StartsWith("The keepers of the United Nations have gathered", first.Text.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Filler(int first = 6) => Enumerable.Range(first, 12).Select(number =>
        $"{number}. We welcome the keepers of harbour number {number}, who came from far away with ropes and lamps, and we thank them for their work, without which no ship would find its way into any harbour of ours, by day or by night.");

    private static string Wrapped(IEnumerable<string> paragraphs)
    {
        const int margin = 80;
        var lines = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            var line = string.Empty;
            foreach (var word in paragraph.Split(' '))
            {
                if (line.Length + 1 + word.Length > margin)
                {
                    lines.Add(line);
                    line = string.Empty;
                }

                line += line.Length == 0 ? word : " " + word;
            }

            lines.Add(line);
        }

        return string.Join("\n", lines) + "\n";
    }
}
