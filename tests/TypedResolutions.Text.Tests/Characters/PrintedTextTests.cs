using TypedResolutions.Text.Characters;

namespace TypedResolutions.Text.Tests.Characters;

/// <summary>Characters are put right in their places: every offset stays one of the file.</summary>
public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("Recalling its resolution 72/200, “the Agenda” – and more")]
    [InlineData("وإذ تشير إلى القرار 70/1")]
    [InlineData("大会，回顾第70/1号决议")]
    [InlineData("")]
    public void A_text_with_nothing_odd_stays_the_very_same(string text)
    {
        Assert.Same(text, PrintedText.Of(text).Text);
        Assert.Same(text, PrintedText.Of(text).WithPlainDigits);
    }

    [Theory]
    [InlineData("A/\u200B72/\u200B200", "A/72/200\u200A\u200A")]
    [InlineData("\u202A1\u202C - تقرر", "\u202A1\u200A - تقرر")]
    [InlineData("S/RES/1325\u200F (\u200F2000\u200E)", "S/RES/1325 (2000)\u200A\u200A\u200A")]
    [InlineData("S/RES/1325 \u202A(2000)\u202C", "S/RES/1325 (2000)\u200A\u200A")]
    [InlineData("(\u20661\u2069) A/\u206672\u2069", "(1) A/72\u200A\u200A\u200A\u200A")]
    [InlineData("neo-\u200D\u200DNazism grows", "neo-\u200D\u200DNazism grows")]
    [InlineData("in para\u200Bgraph 99 of 5 \u200Fkeepers", "in para\u200Bgraph 99 of 5 \u200Fkeepers")]
    [InlineData("B 1\u200E", "B 1\u200A")]
    [InlineData("récents 2,\u200E et", "récents 2,\u200A et")]
    [InlineData("\u200F2030\u200Fم", "\u200F2030\u200Fم")]
    public void Marks_that_nobody_sees_stand_behind_what_they_separated(string source, string expected) =>
        Assert.Equal(expected, PrintedText.Of(source).Text);

    [Theory]
    [InlineData("Re\u0301soudre", "Ré\u2060soudre")]
    [InlineData("Ассамблеи\u0306", "Ассамблей\u2060")]
    [InlineData("(ا\u0654)", "(أ\u2060)")]
    [InlineData("b) E\u0301tudier", "b) É\u2060tudier")]
    [InlineData("l. De\u0301clare", "l. Dé\u2060clare")]
    [InlineData("Ma\u0304ori, Bucures\u0326ti, Украі\u0308на", "Mā\u2060ori, Bucureș\u2060ti, Украї\u2060на")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u0301e", "\u0301e")]
    public void A_letter_and_its_accent_become_one(string source, string expected) =>
        Assert.Equal(expected, PrintedText.Of(source).Text);

    [Theory]
    [InlineData("⼤会⻅到⼈⺠", "大会见到人民")]
    [InlineData("⼾⼝，⾒⾨", "户口，见门")]
    [InlineData("\uF98E\uF9D1\uF967\uF9E4", "年六不理")]
    public void Radicals_and_doubled_characters_become_the_characters_that_are_meant(string source, string expected) =>
        Assert.Equal(expected, PrintedText.Of(source).Text);

    [Theory]
    [InlineData("第７２／２００号", "第72／200号")]
    [InlineData("Ａ／ＲＥＳ／７２", "A／RES／72")]
    [InlineData("القرار ٧٠/١", "القرار 70/1")]
    [InlineData("۱۲", "12")]
    public void The_structure_is_read_by_plain_digits_and_the_text_keeps_its_own(string source, string expected)
    {
        Assert.Equal(source, PrintedText.Of(source).Text);
        Assert.Equal(expected, PrintedText.Of(source).WithPlainDigits);
    }

    [Fact]
    public void No_text_becomes_longer_or_shorter()
    {
        const string alphabet = "a1/.-() [']\u200B\u200F\u202A\u2066\u0301e\u0654ا⼤大\uF98E٣３Ａ\n";
        var random = new Random(20_65);
        for (var round = 0; round < 5_000; round++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var printed = PrintedText.Of(source);

            Assert.Equal(source.Length, printed.Text.Length);
            Assert.Equal(source.Length, printed.WithPlainDigits.Length);
            Assert.Equal(source.Split('\n').Select(static line => line.Length), printed.Text.Split('\n').Select(static line => line.Length));
            Assert.Equal(Seen(source), Seen(printed.Text));
        }
    }

    [Fact]
    public void The_text_of_a_paragraph_leaves_out_what_nobody_sees_and_knows_its_places()
    {
        var source = Resolution(
            "Recalling the Inter\u00ADnational Conference on neo-\u200D\u200DLighthouses and the El Nin\u0303o phenomenon,",
            "Requests the Secretary-General to report on document A/\u200B99/\u200B7.");

        var document = ResolutionParser.Parse(source);

        Assert.Equal("Recalling the International Conference on neo-Lighthouses and the El Niño phenomenon,", document.Paragraphs[0].Text.Text);
        Assert.Equal("Requests the Secretary-General to report on document A/99/7.", document.Paragraphs[1].Text.Text);
        var symbol = Assert.Single(document.Paragraphs[1].Citations);
        Assert.Equal("A/99/7", symbol.Instrument);
        Assert.Equal(source.IndexOf("A/\u200B", StringComparison.Ordinal), document.Paragraphs[1].Text.ToSource(symbol.Range.Start));
    }

    [Fact]
    public void The_identifier_of_a_body_has_no_ligature_and_no_hyphen_that_nobody_sees()
    {
        var source = Resolution("Recalling the Charter,", "Requests the O\uFB03ce of the Light\u00ADhouse Programme to report.");

        var actor = Assert.Single(ResolutionParser.Parse(source).Paragraphs[1].Actors);

        Assert.Equal("OfficeOfTheLighthouseProgramme", actor.ActorId);
    }

    /// <summary>What is seen of a text without accents that stand apart: all but marks and blanks, in its order.</summary>
    private static string Seen(string text) => string.Concat(text
        .Normalize(System.Text.NormalizationForm.FormKC)
        .Where(static c => !char.IsWhiteSpace(c) && !InvisibleMarks.IsMark(c)));

    private static string Resolution(string recital, string operative) =>
        $"Resolution adopted by the General Assembly on 20 December 2044\n\n99/2. Keepers' Day\n\nThe General Assembly,\n\n{recital}\n\n1. {operative}\n";
}
