using TypedResolutions.Text.Annotation;

namespace TypedResolutions.Text.Tests.Annotation;

public sealed class VerbAnnotatorTests
{
    [Theory]
    [InlineData(Language.English, "Takes note also of the report;", "Takes note of", Verb.TakesNote, Modifier.Also)]
    [InlineData(Language.English, "Also requests the Secretary-General to act;", "requests", Verb.Requests, Modifier.Also)]
    [InlineData(Language.English, "In this regard, further calls upon States to act;", "calls upon", Verb.CallsUpon, Modifier.Further)]
    [InlineData(Language.French, "Se dit en outre consciente de ce fait ;", "Se dit consciente", Verb.Recognizes, Modifier.Further)]
    [InlineData(Language.French, "À cet égard, prie de nouveau le Secrétaire général d'agir ;", "prie", Verb.Requests, Modifier.Again)]
    [InlineData(Language.Chinese, "又注意到这一报告；", "注意到", Verb.Notes, Modifier.Also)]
    [InlineData(Language.Chinese, "在这方面确认这一点；", "确认", Verb.Recognizes, Modifier.None)]
    [InlineData(Language.Chinese, "再次承诺采取行动；", "再次承诺", Verb.Recommits, Modifier.None)]
    [InlineData(Language.Chinese, "对这一局势表示关切；", "表示关切", Verb.ExpressesConcern, Modifier.None)]
    [InlineData(Language.Chinese, "又对这一局势表示关切；", "表示关切", Verb.ExpressesConcern, Modifier.Also)]
    [InlineData(Language.Chinese, "根据《联合国宪章》第四十一条采取行动，决定继续处理此案；", "决定", Verb.Decides, Modifier.None)]
    [InlineData(Language.French, "Considère la situation au nord ;", "Considère", Verb.Recognizes, Modifier.None)]
    [InlineData(Language.Russian, "просит также Генерального секретаря действовать;", "просит", Verb.Requests, Modifier.Also)]
    [InlineData(Language.Spanish, "Solicita también al Secretario General que actúe;", "Solicita", Verb.Requests, Modifier.Also)]
    [InlineData(Language.Arabic, "تطلب أيضا إلى الأمين العام أن يعمل؛", "تطلب إلى", Verb.Requests, Modifier.Also)]
    public void The_leading_verb_is_found_beside_leads_and_modifiers(
        Language language, string text, string words, Verb verb, Modifier modifier)
    {
        var phrase = Documents.AnnotateOne(language, text).Verb;

        Assert.NotNull(phrase);
        Assert.Equal((verb, modifier), (phrase.Verb, phrase.Modifier));
        Assert.StartsWith(phrase.Text, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Constatant que la situation en Lyonesse continue de menacer la paix,", Verb.Determines)]
    [InlineData("Considérant que la situation au nord constitue une menace contre la paix,", Verb.Determines)]
    [InlineData("Constatant que la situation en matière de ports s'améliore,", Verb.Recognizes)]
    [InlineData("Considérant que les ports sont utiles,", Verb.Recognizes)]
    public void A_French_council_determines_what_the_situation_is(string text, Verb expected) =>
        Assert.Equal(expected, Documents.AnnotateOne(Language.French, text, ParagraphKind.Preambular).Verb!.Verb);

    [Fact]
    public void The_range_covers_the_words_of_the_text()
    {
        const string text = "Takes note also of the report;";

        var phrase = Documents.AnnotateOne(Language.English, text).Verb!;

        Assert.Equal(0, phrase.Range.Start);
        Assert.StartsWith("Takes note", text.Substring(phrase.Range.Start, phrase.Range.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ParagraphKind.Heading, "Requests")]
    [InlineData(ParagraphKind.Operative, "The Committee shall meet twice a year;")]
    [InlineData(ParagraphKind.Operative, "")]
    public void Without_an_opening_verb_there_is_none(ParagraphKind kind, string text)
    {
        var paragraph = Documents.AnnotateOne(Language.English, text, kind);

        Assert.Null(paragraph.Verb);
        Assert.Empty(paragraph.Actions);
    }

    [Fact]
    public void What_is_asked_for_in_items_is_not_done()
    {
        var view = Documents.View(
            Language.Chinese,
            "GeneralAssembly",
            [
                Documents.Operative("敦促各国："),
                Documents.Paragraph("支持地方社区；", ParagraphKind.Operative, 2),
                Documents.Operative("支持这些努力。"),
            ]);

        var annotations = DocumentAnnotator.Annotate(view, CancellationToken.None);

        Assert.Equal(
            [Verb.Urges, null, Verb.Supports], annotations.Paragraphs.Select(paragraph => paragraph.Verb?.Verb));
    }
}
