namespace TypedResolutions.Text.Tests.Headers;

/// <summary>The paragraph that adopts a text (A/RES/70/1) is operative, in languages too whose recitals have the same verb.</summary>
public sealed class AdoptedTextTests
{
    [Theory]
    [InlineData("93/1. 港口议程\n\n大会\n\n通过如下成果文件：\n\n港口议程\n\n序言\n\n本议程是为港口制订的行动计划。\n\n宣言\n\n1. 我们于今日制定了新的目标。\n\n2. 我们重申决心。\n")]
    [InlineData("93/1 - خطة الموانئ\n\nإن الجمعية العامة\n\nتعتمد الوثيقة الختامية التالية:\n\nخطة الموانئ\n\nالديباجة\n\nتمثل هذه الخطة برنامج عمل لأجل الموانئ.\n\nالإعلان\n\n1 - نحن رؤساء الدول قد اتفقنا اليوم على أهداف جديدة.\n\n2 - نؤكد من جديد عزمنا.\n")]
    [InlineData("93/1. Agenda of harbours\n\nThe General Assembly\n\nAdopts the following outcome document:\n\nAgenda of harbours\n\nPreamble\n\nThis Agenda is a plan of action for harbours.\n\nDeclaration\n\n1. We have decided today on new Goals.\n\n2. We reaffirm our determination.\n")]
    public void What_adopts_the_text_is_operative(string text) =>
        Assert.Equal(
            ["OP0", "PP1", "OP1", "OP2"],
            ResolutionParser.Parse(text).Paragraphs.Where(static paragraph => paragraph.Kind != ParagraphKind.Heading).Select(static paragraph => paragraph.Label));

    /// <summary>A recital that ends in a colon before its list stays one.</summary>
    [Fact]
    public void A_recital_with_a_list_stays_one() =>
        Assert.Equal(
            ParagraphKind.Preambular,
            ResolutionParser.Parse("93/1. 港口议程\n\n大会，\n\n回顾下列原则：\n\n(a) 港口安全；\n\n(b) 港口开放，\n\n1. 决定继续处理此案。\n").Paragraphs[0].Kind);
}
