using System.Globalization;
using CsCheck;

namespace TypedResolutions.Text.Tests.Properties;

/// <summary>What holds for every text, on texts put together from the pieces that resolutions are made of.</summary>
public sealed class ParserPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Resolution adopted by the General Assembly on 20 December 2017", "72/200. Title", "The General Assembly,", "大会，",
        "Recalling its resolution 70/1 of 25 September 2015,", "回顾其2015年9月25日第70/1号决议，", "1. Requests the Secretary-General;",
        "2. 请秘书长；", "(a) To report;", "(i) To act,", "- 3. Decides.", "II", "Annex", "附件", "Article 1", "A", "## Heading",
        "¹ See resolution 59/220.", "word¹ word", "____________", "A/RES/72/200", "18-17962", "2/5", "74th plenary meeting",
        "20 December 2017", "“The General Assembly,", "**确认**信息", "[第 70/299 号决议](#)", "the con-", "tinued text", ",", ";", "\u00A0",
        "\uFFFD", "\uD83D", "إن الجمعية العامة،", "1 - تقرر", "(أ) أن", "Генеральная Ассамблея,", "ссылаясь на", "<!-- image -->",
    ];

    private static readonly string[] Ends = ["\n", "\n\n", " ", "\n\n\n"];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Int[0, Ends.Length - 1], (piece, end) => Pieces[piece] + Ends[end])
            .Array[0, 40]
            .Select(parts => string.Concat(parts));

    private static readonly Gen<string> Anything = Gen.OneOf(Texts, Gen.String, Gen.String.Array[0, 9].Select(lines => string.Join('\n', lines)));

    [Fact]
    public void Any_string_gives_a_document() =>
        Anything.Sample(text => Assert.NotNull(ResolutionParser.Parse(text)), iter: 3_000);

    [Fact]
    public void Every_span_lies_in_the_file() =>
        Anything.Sample(
            text => ReadingAssert.SpansLieInFile(text, ResolutionParser.Parse(text)),
            iter: 2_000);

    [Fact]
    public void Paragraphs_contain_their_items_and_overlap_no_others() =>
        Texts.Sample(
            text => ReadingAssert.ParagraphsContainTheirItems(ResolutionParser.Parse(text)),
            iter: 2_000);

    [Fact]
    public void The_text_is_what_stands_in_the_file() =>
        Texts.Sample(
            text => ReadingAssert.TextStandsInFile(text, ResolutionParser.Parse(text)),
            iter: 2_000);

    [Fact]
    public void Labels_are_unique_in_each_part() =>
        Texts.Sample(
            text =>
            {
                var labels = ResolutionParser.Parse(text).Paragraphs
                    .Where(paragraph => paragraph.Label.Length > 0)
                    .Select(paragraph => paragraph.Part + "|" + paragraph.Label)
                    .ToList();

                Assert.Equal(labels.Count, labels.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            },
            iter: 2_000);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        Texts.Sample(
            text =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = ReadingAssert.Outline(ResolutionParser.Parse(text));
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var actual = ReadingAssert.Outline(ResolutionParser.Parse(text));
                CultureInfo.CurrentCulture = before;
                Assert.Equal(expected, actual);
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void Line_ends_of_either_kind_give_the_same_model() =>
        Texts.Sample(
            text => Assert.Equal(
                ReadingAssert.Outline(ResolutionParser.Parse(text)), ReadingAssert.Outline(ResolutionParser.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal)))),
            iter: 1_000);
}
