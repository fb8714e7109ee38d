namespace TypedResolutions.Tests.Divisions;

/// <summary>Which paragraphs a reference means. In the lists of labels a word with a colon opens a section.</summary>
public sealed class ParagraphFinderTests
{
    private const string Plain = "PP1 PP2 OP1 OP2 OP2_a OP2_a_i OP2_a_ii OP2_b OP3 OP4 OP5";
    private const string Sections = "PP1 I: I_OP1 I_OP2 II: II_OP1 II_OP2 II_OP2_a II_OP3";
    private const string Continuous = "PP1 OP1 I: OP2 OP3 II: OP4 OP5";
    private const string Annexed = "PP1 OP1 OP2 Annex_PP1 Annex_P1 Annex_P2 Annex_P2_a Annex_P3";
    private const string TwoAnnexes = "OP1 Annex1_P1 Annex1_P2 Annex2_P1 Annex2_P2 Annex2_P3";
    private const string Treaty = "OP1 Annex_PP1 Annex_Art1 Annex_Art2_1 Annex_Art2_2 Annex_Art2_2_a Annex_Art3";

    [Theory]
    [InlineData(Plain, "3", "OP3")]
    [InlineData(Plain, "2-4", "OP2 OP3 OP4")]
    [InlineData(Plain, "5,1", "OP5 OP1")]
    [InlineData(Plain, "2 (a)", "OP2_a")]
    [InlineData(Plain, "2 (a) (ii)", "OP2_a_ii")]
    [InlineData(Plain, "2 (a)-2 (b)", "OP2_a OP2_b")]
    [InlineData(Plain, "2 (a),2 (b)", "OP2_a OP2_b")]
    [InlineData(Plain, "3 (a)", "OP3")]
    [InlineData(Plain, "preambular paragraph 2", "PP2")]
    [InlineData(Plain, "4-2", "OP4 OP2")]
    [InlineData(Plain, "annex", "")]
    [InlineData(Plain, "chapter I, paragraph 3", "")]
    [InlineData(Plain, "D", "")]
    [InlineData(Sections, "1", "")]
    [InlineData(Sections, "3", "II_OP3")]
    [InlineData(Sections, "section II, paragraph 2", "II_OP2")]
    [InlineData(Sections, "section II, paragraph 2 (a)", "II_OP2_a")]
    [InlineData(Sections, "section I", "I_OP1 I_OP2")]
    [InlineData(Continuous, "section II, paragraph 4,5", "OP4 OP5")]
    [InlineData(Continuous, "4", "OP4")]
    [InlineData(Annexed, "2", "OP2")]
    [InlineData(Annexed, "3", "Annex_P3")]
    [InlineData(Annexed, "2; annex, paragraph 3", "OP2 Annex_P3")]
    [InlineData(Annexed, "annex, paragraph 3; 2", "Annex_P3 OP2")]
    [InlineData(Annexed, "2; annex", "OP2 Annex_PP1 Annex_P1 Annex_P2 Annex_P3")]
    [InlineData(Sections, "section I, paragraph 2; section II, paragraph 1", "I_OP2 II_OP1")]
    [InlineData(Annexed, "annex, paragraph 2 (a)", "Annex_P2_a")]
    [InlineData(Annexed, "annex", "Annex_PP1 Annex_P1 Annex_P2 Annex_P3")]
    [InlineData(Annexed, "annex II, paragraph 1", "")]
    [InlineData(TwoAnnexes, "annex II, paragraph 1", "Annex2_P1")]
    [InlineData(TwoAnnexes, "annex, paragraph 1", "")]
    [InlineData(TwoAnnexes, "2", "")]
    [InlineData(TwoAnnexes, "3", "Annex2_P3")]
    [InlineData(Treaty, "article 1", "Annex_Art1")]
    [InlineData(Treaty, "article 2", "Annex_Art2_1 Annex_Art2_2")]
    [InlineData(Treaty, "article 2, paragraph 2", "Annex_Art2_2")]
    [InlineData(Treaty, "article 2, paragraph 2 (a)", "Annex_Art2_2_a")]
    [InlineData(Treaty, "annex, article 3", "Annex_Art3")]
    [InlineData(Treaty, "article 4", "")]
    public void A_reference_from_outside_leads_to_its_paragraphs(string labels, string reference, string expected) =>
        Assert.Equal(expected, Find(labels, index => ParagraphFinder.Find(index, reference, isNamed: false)));

    [Fact]
    public void Of_a_whole_annex_beside_a_paragraph_its_first_is_shown()
    {
        var index = Index(Annexed);
        var found = ParagraphFinder.Find(index, "2; annex", isNamed: false);

        Assert.Equal(["OP2 False", "Annex_PP1 True"], found.Openings.Select(opening => index.Labels[opening.Index] + " " + opening.OpensPart));
    }

    [Fact]
    public void The_paragraphs_of_a_text_that_is_named_are_those_of_the_annex_that_holds_it()
    {
        Assert.Equal("Annex_P2", Find(Annexed, index => ParagraphFinder.Find(index, "2", isNamed: true)));
        Assert.Equal("OP2", Find(Plain, index => ParagraphFinder.Find(index, "2", isNamed: true)));
    }

    [Theory]
    [InlineData(Sections, "II_OP3", "1", "II_OP1")]
    [InlineData(Sections, "I_OP1", "3", "II_OP3")]
    [InlineData(Sections, "II_OP3", "section I, paragraph 2", "I_OP2")]
    [InlineData(Continuous, "OP5", "2", "OP2")]
    [InlineData(Annexed, "OP1", "2", "OP2")]
    [InlineData(Annexed, "Annex_P3", "2", "Annex_P2")]
    [InlineData(Annexed, "Annex_P1", "9", "")]
    [InlineData(Annexed, "OP1", "annex, paragraph 3", "Annex_P3")]
    [InlineData(TwoAnnexes, "Annex2_P3", "1-2", "Annex2_P1 Annex2_P2")]
    [InlineData(Treaty, "Annex_Art2_2", "1", "Annex_Art2_1")]
    public void A_reference_from_inside_leads_to_what_is_near(string labels, string citing, string reference, string expected) =>
        Assert.Equal(expected, Find(labels, index => ParagraphFinder.FindWithin(index, reference, Place(index, citing))));

    [Fact]
    public void A_reference_to_the_resolution_leads_out_of_the_annex() =>
        Assert.Equal("OP2", Find(Annexed, index => ParagraphFinder.FindWithin(index, "2", citing: null)));

    [Theory]
    [InlineData(Plain, "6", "6")]
    [InlineData(Plain, "3,6-7", "6 7")]
    [InlineData(Plain, "2 (c)", "2 (c)")]
    [InlineData(Plain, "3 (c)", "")]
    [InlineData(Plain, "section V, paragraph 9", "")]
    [InlineData(Plain, "article 9", "")]
    [InlineData(Sections, "section II, paragraph 9", "9")]
    [InlineData(Sections, "1", "")]
    [InlineData(Annexed, "annex, paragraph 9", "9")]
    [InlineData(Annexed, "annex IV, paragraph 9", "")]
    [InlineData("PP1 PP2 Annex_Goal1", "9", "")]
    public void What_no_paragraph_has_is_missing(string labels, string reference, string expected) =>
        Assert.Equal(expected, string.Join(" ", ParagraphFinder.Find(Index(labels), reference, isNamed: false).Missing));

    [Fact]
    public void A_range_that_was_misread_does_not_grow_without_end()
    {
        var index = Index(string.Join(" ", Enumerable.Range(1, 1000).Select(number => "OP" + number)));

        Assert.Equal(200, ParagraphFinder.Find(index, string.Join(",", Enumerable.Repeat("1-1000", 1000)), isNamed: false).Indices.Count);
    }

    private static string Find(string labels, Func<LabelIndex, FoundParagraphs> find)
    {
        var index = Index(labels);
        return string.Join(" ", find(index).Indices.Select(place => index.Labels[place]));
    }

    private static int Place(LabelIndex index, string label) =>
        index.TryFind(label, out var place) ? place : throw new ArgumentException("There is no such label.", nameof(label));

    private static LabelIndex Index(string list)
    {
        var labels = new List<string>();
        var sections = new List<string?>();
        string? section = null;
        foreach (var word in list.Split(' '))
        {
            if (word[^1] == ':')
            {
                section = word[..^1];
            }
            else
            {
                labels.Add(word);
                sections.Add(section);
            }
        }

        return new LabelIndex(labels, sections);
    }
}
