using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Tokens that are kept and tokens that are made when they are asked for are one row.</summary>
public sealed class CitationTokensTests
{
    public static TheoryData<Language, string> Texts => new()
    {
        { Language.English, "Recalling, with deep concern, the relevant resolutions of the Council, in particular 1267 (1999) and A/67/65 and Corr.1 and 2 of it" },
        { Language.English, "The words before «a title of its own» and resolution 57/1" },
        { Language.English, "57/1" },
        { Language.English, "words and words alone" },
        { Language.French, "Rappelant sa résolution 60/251, en date du 15 mars 2006, et l'œuvre de l'Assemblée abc大会 ici" },
        { Language.Russian, "Ссылаясь на свои резолюции 60/251 от 15 марта 2006 года и 2-й доклад" },
        { Language.Arabic, "وإذ تشير إلى قرارها1514 (د-15) والفقرة 5 من القرار 57/1 المؤرخ 14 كانون الأول/ديسمبر" },
        { Language.Chinese, "回顾其2006年3月15日第60/251号决议第19和第23段" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_token_at_a_place_is_the_last_that_starts_no_later(Language language, string text)
    {
        var read = Read(language, text);
        var tokens = read.Tokens;
        for (var position = 0; position < read.Folded.Length; position++)
        {
            var expected = 0;
            for (var i = 0; i < tokens.Count; i++)
            {
                expected = tokens[i].Start <= position ? i : expected;
            }

            Assert.Equal(tokens.Count == 0 ? 0 : expected, tokens.IndexAt(position));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_not_kept_means_nothing_alone(Language language, string text)
    {
        var tokens = Read(language, text).Tokens;
        var index = 0;
        for (var number = 0; number < tokens.KeptCount; number++)
        {
            for (; index < tokens.Kept(number).Index; index++)
            {
                Assert.True(MeansNothingAlone(tokens[index]));
            }

            Assert.Equal(tokens.Kept(number).Token, tokens[index++]);
            var behind = Enumerable.Range(index, (number + 1 < tokens.KeptCount ? tokens.Kept(number + 1).Index : tokens.Count) - index);
            Assert.Equal(behind.Count(i => tokens[i].Length > 1 && tokens[i].Is(CitationTokenKind.Word)), tokens.LongWordsBehind(number, most: 99));
        }
    }

    [Theory]
    [InlineData("呼吁各国养护灯塔", "呼吁各国养护灯塔")]
    [InlineData("养护《灯塔公约》的灯塔、港口", "养护|《灯塔公约》|灯塔公约|》|的|灯塔|、|港口")]
    [InlineData("养护《灯塔", "养护|《|灯塔")]
    [InlineData("养护一百座灯塔", "养护一百座灯塔")]
    public void Chinese_characters_side_by_side_are_one_token(string text, string expected)
    {
        var read = Read(Language.Chinese, text);

        Assert.Equal(
            expected,
            string.Join('|', Enumerable.Range(0, read.Tokens.Count).Select(i => text.Substring(read.Tokens[i].Start, read.Tokens[i].Length))));
    }

    private static bool MeansNothingAlone(CitationToken token) =>
        token.Kind is CitationTokenKind.Word or CitationTokenKind.Comma or CitationTokenKind.Dash or CitationTokenKind.Other
        || !token.Has(CitationRole.Series | CitationRole.Division | CitationRole.Present | CitationRole.Entitled | CitationRole.TreatySeries);

    private static CitationText Read(Language language, string text) =>
        new CitationLexer(LanguageData.Of(language)).Read(text, new FoldedText(text));
}
