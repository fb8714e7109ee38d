namespace TypedResolutions.Text.Tests.Forms;

/// <summary>Wrapped text that lost its blank lines shows its paragraphs by the lines that end before the margin.</summary>
public sealed class WrappedBlocksTests
{
    private const string Head = "93/1. Keeping of harbours\nThe General Assembly,\nRecalling its resolution 92/190 of 19 December 2037, in which it decided to hold a\nhigh-level meeting on harbours,\nAdopts the following declaration:\nDeclaration on harbours\n";

    private const string ShortHead = "93/1. Keeping of harbours\nThe General Assembly,\nRecalling its resolution 92/190 of 19 December 2037, in which it decided to hold a\nhigh-level meeting on harbours,\n";

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

    [Fact]
    public void One_line_far_beyond_the_margin_does_not_make_all_others_short()
    {
        const string longest = "13. Recalls the tables of tides that were printed on both sides of the paper in the third year of the harbours, without any break of lines at all;";
        var text = ShortHead + Wrapped(Operatives(12), 60) + longest + "\n" + Wrapped(["14. Decides to meet again."], 60);

        var document = ResolutionParser.Parse(text);

        Assert.Equal(Enumerable.Range(1, 14).Select(number => "OP" + number), document.Paragraphs.Skip(1).Select(paragraph => paragraph.Label));
    }

    [Fact]
    public void Short_lines_of_a_list_of_names_stay_together()
    {
        var text = ShortHead + Wrapped(["1. Decides that the Committee on Harbours shall consist of:"]) + "Astoria, Brundle, Caspia,\nEastmark, Fenland and\nGrenville;\n" + Wrapped(Operatives(14).Skip(1));

        var document = ResolutionParser.Parse(text);

        Assert.DoesNotContain(document.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Heading);
        Assert.Contains(document.Paragraphs, paragraph => paragraph.Text.Text.EndsWith("Astoria, Brundle, Caspia, Eastmark, Fenland and Grenville;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1. Decides to meet in accordance with the\n2275th plan of the keepers of all harbours, and to look after every one of them;\n")]
    [InlineData("1. Decides to ask the keepers of Estmark,\nMember States of the Union of all the harbours, to look after every one of them;\n")]
    [InlineData("1. Decides to ask the keepers of Estmark, Vale, Brundle and the Keeper of Lamps,\nAstoria, Member States, the Union of the Pilots\nProgramme and all other harbours, to look after every one of them;\n")]
    public void A_short_line_without_the_end_of_a_sentence_ends_no_paragraph(string first)
    {
        var document = ResolutionParser.Parse(ShortHead + first + Wrapped(Operatives(14).Skip(1)));

        Assert.EndsWith("look after every one of them;", document.Paragraphs.First(paragraph => paragraph.Label == "OP1").Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_too_long_for_the_line_before_it_starts_no_paragraph()
    {
        const string first = "1. Decides that every harbour has a keeper, etc.\nHarbourmaster-and-lighthouse-keeper-and-pilot is the name of whoever does it all;\n";

        var document = ResolutionParser.Parse(ShortHead + first + Wrapped(Operatives(14).Skip(1)));

        Assert.EndsWith("whoever does it all;", document.Paragraphs.First(paragraph => paragraph.Label == "OP1").Text.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Operatives(int count) => Enumerable.Range(1, count).Select(number =>
        $"{number}. Requests the Keeper of Harbour Number {number}, the Committee on Tides, the Pilots of Estmark, the Union of Lamps, the Panel of Experts and all Member States to support the Agenda of Tides and the Action Plan of Vale;");

    private static IEnumerable<string> Filler(int first = 6) => Enumerable.Range(first, 12).Select(number =>
        $"{number}. We welcome the keepers of harbour number {number}, who came from far away with ropes and lamps, and we thank them for their work, without which no ship would find its way into any harbour of ours, by day or by night.");

    private static string Wrapped(IEnumerable<string> paragraphs, int margin = 80)
    {
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
