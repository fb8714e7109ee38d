using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Tokens that are kept and tokens that are made when they are asked for are one row.</summary>
public sealed class CitationTokensTests
{
    private static readonly CitationTokens Tokens = new();

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
        var folded = Read(language, text);
        for (var position = 0; position < folded.Length; position++)
        {
            var expected = 0;
            for (var i = 0; i < Tokens.Count; i++)
            {
                expected = Tokens[i].Start <= position ? i : expected;
            }

            Assert.Equal(Tokens.Count == 0 ? 0 : expected, Tokens.IndexAt(position));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_not_kept_are_the_words_between(Language language, string text)
    {
        Read(language, text);
        var index = 0;
        for (var number = 0; number < Tokens.KeptCount; number++)
        {
            for (; index < Tokens.Kept(number).Index; index++)
            {
                Assert.True(Tokens[index].Is(CitationTokenKind.Word));
            }

            Assert.Equal(Tokens.Kept(number).Token, Tokens[index++]);
            var behind = Enumerable.Range(index, (number + 1 < Tokens.KeptCount ? Tokens.Kept(number + 1).Index : Tokens.Count) - index);
            Assert.Equal(behind.Count(i => Tokens[i].Length > 1), Tokens.LongWordsBehind(number));
        }
    }

    [Fact]
    public void A_text_that_cites_nothing_has_no_tokens()
    {
        Read(Language.English, "words and words alone");

        Assert.Equal((0, 0), (Tokens.Count, Tokens.KeptCount));
    }

    private static FoldedText Read(Language language, string text)
    {
        var folded = new FoldedText(text);
        CitationLexer.Read(LanguageData.Of(language), text, folded, Tokens);
        return folded;
    }
}
