using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Bodies that no registry knows, with the bounds that the script shows and a name in it.</summary>
public sealed class UnregisteredBodyTests
{
    [Theory]
    [InlineData(Language.English, "Requests the Working Group on Harbour Lights to meet;", "Working Group on Harbour Lights", "WorkingGroupOnHarbourLights")]
    [InlineData(Language.English, "Establishes an Open-ended Working Group on Harbour Lights and the Safety of Piers;", "Open-ended Working Group on Harbour Lights and the Safety of Piers", "OpenEndedWorkingGroupOnHarbourLightsAndTheSafetyOfPiers")]
    [InlineData(Language.English, "Welcomes the Panel of Experts on Piers in March;", "Panel of Experts on Piers", "PanelOfExpertsOnPiers")]
    [InlineData(Language.English, "Thanks the Working Group on Piers and the Committee on Docks;", "Working Group on Piers|Committee on Docks", "WorkingGroupOnPiers|CommitteeOnDocks")]
    [InlineData(Language.English, "Recalls the Working Group on Piers and the Harbour Declaration;", "Working Group on Piers", "WorkingGroupOnPiers")]
    [InlineData(Language.French, "Prie le Groupe de travail sur les feux de port de présenter un rapport;", "Groupe de travail sur les feux de port", "GroupeDeTravailSurLesFeuxDePort")]
    [InlineData(Language.French, "Crée un Groupe de travail chargé des feux de port, qui se réunira;", "Groupe de travail chargé des feux de port", "GroupeDeTravailChargéDesFeuxDePort")]
    [InlineData(Language.French, "Remercie le Groupe de travail sur les feux de port et le Comité spécial chargé des quais;", "Groupe de travail sur les feux de port|Comité spécial chargé des quais", "GroupeDeTravailSurLesFeuxDePort|ComitéSpécialChargéDesQuais")]
    [InlineData(Language.French, "Note que le Groupe de travail sur les balises et les bouées qui dérivent s'est réuni;", "Groupe de travail sur les balises et les bouées", "GroupeDeTravailSurLesBalisesEtLesBouées")]
    [InlineData(Language.French, "Prie le Groupe de travail intergouvernemental à composition non limitée chargé d'étudier les feux de port de se réunir;", "Groupe de travail intergouvernemental à composition non limitée chargé d'étudier les feux de port", "GroupeDeTravailIntergouvernementalÀCompositionNonLimitéeChargéDétudierLesFeuxDePort")]
    [InlineData(Language.French, "Salue le Comité de haut niveau des Nations Unies pour la propreté des quais et invite les pays à l'aider;", "Comité de haut niveau des Nations Unies pour la propreté des quais", "ComitéDeHautNiveauDesNationsUniesPourLaPropretéDesQuais")]
    [InlineData(Language.French, "Remercie le Bureau de la Commission des balises flottantes pour son engagement;", "Bureau de la Commission des balises flottantes", "BureauDeLaCommissionDesBalisesFlottantes")]
    [InlineData(Language.French, "Note que le Bureau du Groupe de travail s'est réuni;", "Bureau du Groupe de travail", "BureauDuGroupeDeTravail")]
    [InlineData(Language.French, "Engage le Groupe de travail sur les lampes à feu à la session de mars;", "Groupe de travail sur les lampes à feu", "GroupeDeTravailSurLesLampesÀFeu")]
    [InlineData(Language.French, "Salue le rapport présenté par le Groupe de travail sur les quais à la Commission;", "Groupe de travail sur les quais", "GroupeDeTravailSurLesQuais")]
    [InlineData(Language.French, "Prie le Groupe de haut niveau sur les quais pour suivre cette question;", "Groupe de haut niveau sur les quais", "GroupeDeHautNiveauSurLesQuais")]
    [InlineData(Language.French, "Prend note du rapport du Rapporteur spécial sur les relations entre les quais et les ports;", "", "")]
    [InlineData(Language.Spanish, "Solicita al Grupo de Trabajo sobre las luces de los puertos que se reúna;", "Grupo de Trabajo sobre las luces de los puertos", "GrupoDeTrabajoSobreLasLucesDeLosPuertos")]
    [InlineData(Language.Spanish, "Establece un Grupo de Trabajo sobre Luces Portuarias;", "Grupo de Trabajo sobre Luces Portuarias", "GrupoDeTrabajoSobreLucesPortuarias")]
    [InlineData(Language.Russian, "просит Рабочую группу по портовым огням представить доклад;", "Рабочую группу по портовым огням", "РабочаяГруппаПоПортовымОгням")]
    [InlineData(Language.Russian, "приветствует доклад Рабочей группы по портовым огням, которая провела сессию;", "Рабочей группы по портовым огням", "РабочаяГруппаПоПортовымОгням")]
    [InlineData(Language.Russian, "учреждает Рабочую группу открытого состава по безопасности причалов;", "Рабочую группу открытого состава по безопасности причалов", "РабочаяГруппаОткрытогоСоставаПоБезопасностиПричалов")]
    [InlineData(Language.Arabic, "يطلب إلى الفريق العامل المعني بأضواء الموانئ أن يقدم تقريرا؛", "الفريق العامل المعني بأضواء الموانئ", "الفريقالعاملالمعنيبأضواءالموانئ")]
    [InlineData(Language.Arabic, "ينشئ فريقا للموانئ وفريق عامل مفتوح العضوية معني بسلامة الأرصفة؛", "وفريق عامل مفتوح العضوية معني بسلامة الأرصفة", "فريقعاملمفتوحالعضويةمعنيبسلامةالأرصفة")]
    [InlineData(Language.Arabic, "يطلب إلى اللجنة المخصصة لوضع قواعد الموانئ أن تجتمع؛", "اللجنة المخصصة لوضع قواعد الموانئ", "اللجنةالمخصصةلوضعقواعدالموانئ")]
    [InlineData(Language.Arabic, "يرحب بتقرير فريق الخبراء المعني بالأرصفة الحجرية، الذي اجتمع؛", "فريق الخبراء المعني بالأرصفة الحجرية", "فريقالخبراءالمعنيبالأرصفةالحجرية")]
    [InlineData(Language.Arabic, "يطلب إلى الأمين العام أن يعمل مع الدول الأعضاء؛", "", "")]
    [InlineData(Language.Chinese, "请港口照明问题工作组举行会议。", "港口照明问题工作组", "港口照明问题工作组")]
    [InlineData(Language.Chinese, "设立码头安全问题不限成员名额工作组；", "码头安全问题不限成员名额工作组", "码头安全问题不限成员名额工作组")]
    public void A_body_ends_where_its_script_shows_it(Language language, string text, string words, string ids)
    {
        var actors = Documents.AnnotateOne(language, text).Actors
            .Where(actor => !Registry.Default.TryGetActor(actor.ActorId, out _))
            .ToArray();

        Assert.Equal(words, string.Join('|', actors.Select(actor => actor.Text)));
        Assert.Equal(ids, string.Join('|', actors.Select(actor => actor.ActorId)));
    }

    [Theory]
    [InlineData(Language.French, "Rappelle que le Groupe de travail sur rouge vert bleu noir blanc gris jaune rose brun beige mauve ocre pourpre roux violet;")]
    [InlineData(Language.Russian, "отмечает, что Рабочая группа по красным синим белым черным желтым зеленым серым бурым рыжим алым голубым лиловым розовым пестрым;")]
    public void A_name_whose_end_does_not_show_is_none(Language language, string text) =>
        Assert.Empty(Documents.AnnotateOne(language, text).Actors);
}
