using TypedResolutions.Text.Annotation;

namespace TypedResolutions.Text.Tests.Annotation;

public sealed class HostileTextTests
{
    [SkippableTheory]
    [InlineData(Language.English, "Requests the Secretary-General and ")]
    [InlineData(Language.English, "also further also in this regard, ")]
    [InlineData(Language.English, "“the General Assembly ")]
    [InlineData(Language.English, "Working Group on General Economic and ")]
    [InlineData(Language.French, "prie le Conseil à la ")]
    [InlineData(Language.Chinese, "联合国")]
    [InlineData(Language.Chinese, "，并请的")]
    [InlineData(Language.Chinese, "委员会的对")]
    [InlineData(Language.Arabic, "وللأمين ")]
    public void Work_grows_with_the_text_alone(Language language, string part)
    {
        LinearSteps.Assert(
            part,
            200,
            text => DocumentAnnotator.Annotate(
                Documents.View(language, "GeneralAssembly", [Documents.Operative(text)]), CancellationToken.None));
    }

    /// <summary>Behind a verb: there alone an action may go on behind a sign.</summary>
    [SkippableFact]
    public void Work_grows_with_the_signs_behind_a_verb_alone()
    {
        LinearSteps.Assert(
            "，",
            200,
            signs => DocumentAnnotator.Annotate(
                Documents.View(Language.Chinese, "GeneralAssembly", [Documents.Operative("请 " + signs)]), CancellationToken.None));
    }

    /// <summary>Whom the paragraph opens with is asked for at each of them, behind as many signs.</summary>
    [SkippableTheory]
    [InlineData("requests States")]
    [InlineData("The Security Council urges States")]
    public void Work_grows_with_those_who_go_on_alone(string opening)
    {
        const string part = ", and it urges States";
        LinearSteps.Assert(
            part,
            200,
            text => DocumentAnnotator.Annotate(
                Documents.View(
                    Language.English,
                    "SecurityCouncil",
                    [Documents.Operative(string.Concat(Enumerable.Repeat("\" ", text.Length / part.Length)) + opening + text)]),
                CancellationToken.None));
    }

    [SkippableFact]
    public void Work_grows_with_the_sentences_alone()
    {
        LinearSteps.Assert(
            ". It is so. \" \" It urges States, and it requests States",
            200,
            text => DocumentAnnotator.Annotate(
                Documents.View(Language.English, "SecurityCouncil", [Documents.Operative("The Security Council urges States" + text)]),
                CancellationToken.None));
    }

    [Fact]
    public void Any_characters_are_read_without_an_exception()
    {
        var random = new Random(7);
        const string characters = "Requests the ,;:()[]\"“”'’-–请秘书长，的向报告第七十三届会议إلىوالأمينпроситСовет\0\uD83D\uFFFD 1";
        foreach (var language in Enum.GetValues<Language>())
        {
            for (var run = 0; run < 200; run++)
            {
                var text = new string(Enumerable.Range(0, random.Next(60)).Select(_ => characters[random.Next(characters.Length)]).ToArray());

                Assert.NotNull(Documents.AnnotateOne(language, text).Actions);
            }
        }
    }
}
