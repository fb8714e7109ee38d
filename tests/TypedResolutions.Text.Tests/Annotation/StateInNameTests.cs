namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>A movement, a party or a company that bears the name of a State is not that State; nor are its nationals.</summary>
public sealed class StateInNameTests
{
    private static readonly string[] States = ["Chad", "Congo", "DemocraticRepublicOfTheCongo", "France", "Liberia", "Libya", "Sudan"];

    [Theory]
    [InlineData(Language.English, "Urges the Movement for the Liberation of the Congo to cooperate;")]
    [InlineData(Language.English, "Urges the Congo Liberation Movement to cooperate;")]
    [InlineData(Language.English, "Urges the Sudan Liberation Army to cooperate;")]
    [InlineData(Language.English, "Urges the Patriotic Front for the Liberation of Chad to cooperate;")]
    [InlineData(Language.English, "Calls upon the Liberia Petroleum Refining Company to cooperate;")]
    [InlineData(Language.English, "Calls upon the Mining Company of Liberia to cooperate;")]
    [InlineData(Language.French, "Engage le Mouvement de Libération du Congo à coopérer ;")]
    [InlineData(Language.French, "Engage le Mouvement de libération du Congo à coopérer ;")]
    [InlineData(Language.French, "Engage le Front populaire pour la libération du Tchad à coopérer ;")]
    [InlineData(Language.French, "Engage la Société minière de la République démocratique du Congo à coopérer ;")]
    [InlineData(Language.Spanish, "Insta al Movimiento de Liberación del Congo a que coopere;")]
    [InlineData(Language.Spanish, "Insta al Ejército de Liberación del Sudán a que coopere;")]
    [InlineData(Language.Russian, "призывает Движение за освобождение Конго прекратить огонь;")]
    [InlineData(Language.Russian, "призывает Освободительную армию Судана прекратить огонь;")]
    [InlineData(Language.Arabic, "يدعو حركة تحرير الكونغو إلى وقف إطلاق النار؛")]
    [InlineData(Language.Arabic, "يدعو جيش تحرير السودان إلى وقف إطلاق النار؛")]
    [InlineData(Language.Chinese, "敦促刚果解放运动停止敌对行动；")]
    [InlineData(Language.Chinese, "敦促苏丹解放军停止敌对行动；")]
    [InlineData(Language.Chinese, "呼吁所有利比亚人参与对话；")]
    [InlineData(Language.Chinese, "鼓励利比亚人和苏丹人开展对话；")]
    [InlineData(Language.Chinese, "注意到法国籍船员的贡献；")]
    public void A_State_in_the_name_of_others_is_not_named(Language language, string text)
    {
        var annotated = Documents.AnnotateOne(language, text);

        Assert.DoesNotContain(annotated.Actors, static actor => States.Contains(actor.ActorId));
        Assert.All(annotated.Actions, action => Assert.Empty(action.Addressees));
    }

    [Theory]
    [InlineData(Language.English, "Urges the Movement and the Congo to cooperate;", "Congo")]
    [InlineData(Language.English, "Urges the Congo and the Liberation Movement to cooperate;", "Congo")]
    [InlineData(Language.English, "Urges the armed forces of the Sudan to withdraw;", "Sudan")]
    [InlineData(Language.English, "Notes the movement for the liberation of the Sudan;", "Sudan")]
    [InlineData(Language.English, "Notes the right of the people of Libya to peace;", "Libya")]
    [InlineData(Language.French, "Engage le Mouvement, le Front et le Congo à coopérer ;", "Congo")]
    [InlineData(Language.French, "Se félicite de la libération du Congo ;", "Congo")]
    [InlineData(Language.Russian, "приветствует движение, освобождение и Конго;", "Congo")]
    [InlineData(Language.Arabic, "يدعو حكومة الكونغو إلى العمل؛", "Congo")]
    [InlineData(Language.Chinese, "请利比亚采取行动；", "Libya")]
    [InlineData(Language.Chinese, "注意到利比亚人权状况；", "Libya")]
    [InlineData(Language.Chinese, "注意到利比亚人道主义局势；", "Libya")]
    [InlineData(Language.Chinese, "声援利比亚人民；", "Libya")]
    [InlineData(Language.English, "Urges the State Party Chad to cooperate;", "Chad")]
    [InlineData(Language.English, "Urges the High Contracting Party Chad to comply;", "Chad")]
    [InlineData(Language.English, "Urges the Annex I Party France to act;", "France")]
    [InlineData(Language.English, "Notes that each Contracting Party of Chad acts;", "Chad")]
    [InlineData(Language.Chinese, "注意到利比亚人命损失惨重；", "Libya")]
    [InlineData(Language.Chinese, "注意到乍得人大通过的法律；", "Chad")]
    [InlineData(Language.Chinese, "注意到苏丹人手不足；", "Sudan")]
    [InlineData(Language.Chinese, "注意到苏丹人心惶惶；", "Sudan")]
    [InlineData(Language.Chinese, "注意到苏丹人际关系；", "Sudan")]
    [InlineData(Language.Chinese, "注意到乍得人选；", "Chad")]
    [InlineData(Language.Chinese, "注意到法国语言政策；", "France")]
    [InlineData(Language.Chinese, "注意到法国籍贯；", "France")]
    public void Elsewhere_it_is(Language language, string text, string expected) =>
        Assert.Contains(Documents.AnnotateOne(language, text).Actors, actor => actor.ActorId == expected);

    /// <summary>The people of a State is named with it, and is asked itself.</summary>
    [Theory]
    [InlineData("敦促利比亚人民参与对话；", new string[0])]
    [InlineData("敦促利比亚妇女参与对话；", new string[0])]
    [InlineData("敦促利比亚和苏丹人民参与对话；", new string[0])]
    [InlineData("敦促法国、利比亚和苏丹人民参与对话；", new string[0])]
    [InlineData("敦促利比亚政府和苏丹人民参与对话；", new[] { "Libya" })]
    [InlineData("请利比亚人民代表院采取行动；", new[] { "Libya" })]
    [InlineData("请利比亚妇女事务部提出报告；", new[] { "Libya" })]
    [InlineData("请利比亚青年部提出报告；", new[] { "Libya" })]
    [InlineData("敦促利比亚政府参与对话；", new[] { "Libya" })]
    [InlineData("敦促利比亚当局和联合国会员国参与对话；", new[] { "Libya", "MemberStates" })]
    public void The_people_of_a_State_is_not_the_State(string text, string[] expected) =>
        Assert.Equal(expected, Documents.AnnotateOne(Language.Chinese, text).Actions[0].Addressees);
}
