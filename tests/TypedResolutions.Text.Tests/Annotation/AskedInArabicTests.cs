namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Arabic completes a noun by the bare noun behind it, and says with a bare verbal noun what is to be done.</summary>
public sealed class AskedInArabicTests
{
    [Theory]
    [InlineData("تدعو إلى الاحترام الصارم لسلامة أراضي لبنان؛")]
    [InlineData("تدعو إلى احترام سيادة لبنان ووحدة أراضيه؛")]
    public void Who_completes_what_is_called_for_is_not_asked(string text) =>
        Assert.Empty(Documents.AnnotateOne(Language.Arabic, text).Actions[0].Addressees);

    [Theory]
    [InlineData("تطلب إلى الأمين العام إعلام مجلس الأمن بما يستجد من تطورات؛", "SecretaryGeneral")]
    [InlineData("تطلب إلى الأمين العام مواصلة التعاون ومساعدة لبنان؛", "SecretaryGeneral")]
    [InlineData("تدعو الدول الأعضاء المهتمة والأمين العام إلى التعاون؛", "MemberStates SecretaryGeneral")]
    [InlineData("تدعو إسرائيل إلى وقف عملها ضد أراضي لبنان؛", "Israel")]
    [InlineData("تطلب إلى الأمين العام وضع الترتيبات اللازمة بين إسرائيل ولبنان؛", "SecretaryGeneral")]
    [InlineData("تطلب إلى الدول الأعضاء وقف الأعمال العدائية بين إسرائيل ولبنان؛", "MemberStates")]
    [InlineData("تطلب إلى الأمين العام وصف الحالة في الميدان ولبنان؛", "SecretaryGeneral")]
    [InlineData("تطلب إلى الدول الأعضاء وقفها الفوري ولبنان؛", "MemberStates")]
    [InlineData("تدعو الدول الأعضاء ووكالات المعونة والأمين العام إلى التعاون؛", "MemberStates SecretaryGeneral")]
    [InlineData("تدعو الدول الأعضاء ومؤسسات التمويل والأمين العام إلى التعاون؛", "MemberStates SecretaryGeneral")]
    [InlineData("تدعو الدول الأعضاء وجهات التنسيق والأمين العام إلى التعاون؛", "MemberStates SecretaryGeneral")]
    [InlineData("تدعو الدول الأعضاء وجهات الاتصال والأمين العام إلى التعاون؛", "MemberStates SecretaryGeneral")]
    [InlineData("تدعو منظمة الصحة العالمية وجهة التنسيق والبنك الدولي إلى التعاون؛", "WorldHealthOrganization WorldBank")]
    [InlineData("تطلب إلى الأمين العام وجهة نظر مفصلة ولبنان؛", "SecretaryGeneral")]
    [InlineData("تطلب إلى الدول الأعضاء وجهات نظرها ولبنان؛", "MemberStates")]
    [InlineData("تطلب إلى الدول الأعضاء وجهات النظر ولبنان؛", "MemberStates")]
    public void Those_asked_stand_before_what_they_are_to_do(string text, string asked) =>
        Assert.Equal(asked.Split(' '), Documents.AnnotateOne(Language.Arabic, text).Actions[0].Addressees);

    [Theory]
    [InlineData("تطلب إلى الأمين العام إعلام مجلس الأمن بما يستجد من تطورات؛")]
    [InlineData("تطلب إلى الأمين العام موافاة مجلس الأمن بتقرير عن الحالة؛")]
    public void A_verbal_noun_of_reporting_makes_a_duty(string text) =>
        Assert.Equal(["SecurityCouncil"], Documents.AnnotateOne(Language.Arabic, text).Actions[0].Reporting!.Recipients);

    /// <summary>Statements put the verb before who speaks (S/PRST/2019/3 and others).</summary>
    [Fact]
    public void Who_speaks_behind_the_verb_is_not_asked()
    {
        var annotations = Documents.Annotate(Language.Arabic, "SecurityCouncil", "ويطلب مجلس الأمن إلى الأمين العام أن يقدم تقريرا.");

        Assert.Equal(["SecretaryGeneral"], annotations.Paragraphs[0].Actions[0].Addressees);
    }

    /// <summary>The verb comes before who acts: another organ that asks is neither asked nor the one that adopts.</summary>
    [Theory]
    [InlineData("GeneralAssembly", "ترحب بالتقرير، وتطلب لجنة بناء السلام إلى الأمين العام أن يعمل؛")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويحث مجلس حقوق الإنسان الدول الأعضاء على العمل؛")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويهيب مجلس حقوق الإنسان بالدول الأعضاء أن تعمل؛")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويطلب مجلس حقوق الإنسان تقديم تقرير؛")]
    [InlineData("GeneralAssembly", "ترحب بالتقرير، وتطلب لجنة بناء السلام تقديم تقرير سنوي؛")]
    [InlineData("SecurityCouncil", "يشير إلى تقرير الأمين العام، وهو يدعو الدول الأعضاء إلى العمل؛")]
    public void What_another_asks_is_told(string organ, string text) =>
        Assert.Single(Documents.Annotate(Language.Arabic, organ, text).Paragraphs[0].Actions);

    [Theory]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويحث مجلس حقوق الإنسان على العمل؛", "HumanRightsCouncil")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويهيب بمجلس حقوق الإنسان أن يعمل؛", "HumanRightsCouncil")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويطلب من مجلس حقوق الإنسان تقديم تقرير؛", "HumanRightsCouncil")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويحث مجلس حقوق الإنسان والدول الأعضاء على العمل؛", "HumanRightsCouncil MemberStates")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويطلب إلى لجنة بناء السلام أن تقدم تقريرا إلى الجمعية العامة؛", "PeacebuildingCommission")]
    [InlineData("GeneralAssembly", "ترحب بالتقرير، وتدعو الدول الأعضاء إلى التعاون؛", "MemberStates")]
    [InlineData("GeneralAssembly", "ترحب بالتقرير، وتدعو الأمين العام للأمم المتحدة إلى العمل؛", "SecretaryGeneral")]
    [InlineData("SecurityCouncil", "يرحب بالتقرير، ويطلب مجلس الأمن إلى الأمين العام أن يعمل؛", "SecretaryGeneral")]
    public void What_the_organ_asks_is_its_own(string organ, string text, string asked)
    {
        var actions = Documents.Annotate(Language.Arabic, organ, text).Paragraphs[0].Actions;

        Assert.Equal(2, actions.Count);
        Assert.Equal(asked.Split(' '), actions[1].Addressees);
    }
}
