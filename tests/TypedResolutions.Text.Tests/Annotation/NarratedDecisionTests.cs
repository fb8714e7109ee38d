namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>What a recital tells of another text is none of the organ's own actions, in a script without tenses either.</summary>
public sealed class NarratedDecisionTests
{
    [Theory]
    [InlineData("回顾其第59/1号决议，其中大会决定召开会议，并请秘书长提出报告，")]
    [InlineData("又回顾其第59/2号决议，其中除其他外，决定召开会议，决定举行首脑会议，")]
    public void What_a_cited_text_decides_and_asks_is_told(string text) =>
        Assert.Single(Documents.AnnotateOne(Language.Chinese, text, ParagraphKind.Preambular).Actions);

    [Fact]
    public void What_the_organ_notes_itself_behind_it_is_its_own() =>
        Assert.Equal(
            [Verb.Recalls, Verb.Emphasizes],
            Documents.AnnotateOne(Language.Chinese, "回顾其第59/1号决议，其中决定召开会议，并强调港口的重要性，", ParagraphKind.Preambular)
                .Actions.Select(static action => action.Phrase.Verb));

    [Theory]
    [InlineData("注意到欧洲经济委员会在2099年4月举行的会议上，在其第9号决定中，核可了《港口指南》， 建议广泛传播《指南》，请会员国考虑采取措施，并指出这一提议不涉及经费问题，")]
    [InlineData("回顾人权理事会核可了新的方案，决定召开会议，并敦促会员国采取行动，")]
    public void What_another_body_recommends_and_asks_is_told(string text) =>
        Assert.Single(Documents.AnnotateOne(Language.Chinese, text, ParagraphKind.Preambular).Actions);

    [Theory]
    [InlineData("注意到欧洲经济委员会举行的会议，建议广泛传播《指南》，", Verb.Recommends)]
    [InlineData("欢迎各国通过了新的方案，并敦促会员国采取行动，", Verb.Urges)]
    [InlineData("回顾大会通过了新的方案，并敦促会员国采取行动，", Verb.Urges)]
    [InlineData("注意到欧洲经济委员会核可了《港口指南》，并强调港口的重要性，", Verb.Emphasizes)]
    public void What_no_other_body_is_told_to_have_done_is_the_organs_own(string text, Verb verb) =>
        Assert.Equal(verb, Documents.AnnotateOne(Language.Chinese, text, ParagraphKind.Preambular).Actions[1].Phrase.Verb);

    [Fact]
    public void Operative_paragraphs_ask_themselves() =>
        Assert.Equal(
            [Verb.TakesNote, Verb.Requests],
            Documents.AnnotateOne(Language.Chinese, "表示注意到秘书长的报告，其中载有各项建议，并请秘书长提出报告；").Actions.Select(static action => action.Phrase.Verb));
}
