namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Duties and mandates with their terms, the same in every language; each term shows its words.</summary>
public sealed class MandateTests
{
    [Theory]
    [InlineData(Language.English, "Decides to extend until 31 December 2025 the mandate of the United Nations Interim Force in Lebanon;", "until 31 December 2025")]
    [InlineData(Language.French, "Décide de proroger jusqu'au 31 décembre 2025 le mandat de la Force intérimaire des Nations Unies au Liban ;", "jusqu'au 31 décembre 2025")]
    [InlineData(Language.Spanish, "Decide prorrogar hasta el 31 de diciembre de 2025 el mandato de la Fuerza Provisional de las Naciones Unidas en el Líbano;", "hasta el 31 de diciembre de 2025")]
    [InlineData(Language.Russian, "постановляет продлить до 31 декабря 2025 года мандат Временных сил Организации Объединенных Наций в Ливане;", "до 31 декабря 2025 года")]
    [InlineData(Language.Arabic, "تقرر أن تمدد ولاية قوة الأمم المتحدة المؤقتة في لبنان حتى 31 كانون الأول/ديسمبر 2025؛", "حتى 31 كانون الأول/ديسمبر 2025")]
    [InlineData(Language.Chinese, "决定将联合国驻黎巴嫩临时部队的任务期限延长至2025年12月31日；", "至2025年12月31日")]
    [InlineData(Language.Chinese, "决定将联合国驻黎巴嫩临时部队的任务期限延至2025年12月31日；", "至2025年12月31日")]
    [InlineData(Language.Chinese, "将联合国驻黎巴嫩临时部队的任务期限延长至2025年12月31日；", "至2025年12月31日")]
    [InlineData(Language.Chinese, "安理会决定将联合国驻黎巴嫩临时部队的任务期限延长至2025年12月31日；", "至2025年12月31日")]
    [InlineData(Language.Chinese, "又将第1990（2011）号决议第2段规定的联合国驻黎巴嫩临时部队任务期限延长至2025年12月31日；", "至2025年12月31日")]
    public void A_mandate_is_extended_until_a_date(Language language, string text, string words)
    {
        var mandate = MandateOf(language, text);

        Assert.Equal((MandateChange.Extends, "UnitedNationsInterimForceInLebanon"), (mandate.Change, mandate.Entity));
        var deadline = Assert.Single(mandate.Terms.Deadlines);
        Assert.Equal(new CalendarDate(2025, 12, 31), deadline.Date);
        Assert.Equal(words, Words(text, deadline.Range));
    }

    [Theory]
    [InlineData(Language.English, "Decides to renew the mandate of UNIFIL for a further period of 12 months;", "for a further period of 12 months")]
    [InlineData(Language.English, "Decides that the mandate of UNIFIL shall be extended for twelve months;", "for twelve months")]
    [InlineData(Language.English, "Extends the mandate of UNIFIL for an additional twelve-month period;", "for an additional twelve-month")]
    [InlineData(Language.French, "Décide de proroger le mandat de la FINUL pour une nouvelle période de 12 mois ;", "pour une nouvelle période de 12 mois")]
    [InlineData(Language.Spanish, "Decide prorrogar por un nuevo período de 12 meses el mandato de la FPNUL;", "por un nuevo período de 12 meses")]
    [InlineData(Language.Russian, "постановляет продлить мандат ВСООНЛ на дополнительный период в 12 месяцев;", "на дополнительный период в 12 месяцев")]
    [InlineData(Language.Arabic, "تقرر أن تمدد ولاية قوة الأمم المتحدة المؤقتة في لبنان لفترة إضافية مدتها 12 شهرا؛", "لفترة إضافية مدتها 12 شهرا")]
    [InlineData(Language.Chinese, "决定将联黎部队的任务期限再延长12个月；", "再延长12个月")]
    [InlineData(Language.Chinese, "将联黎部队的任务期限再延长12个月；", "再延长12个月")]
    public void A_mandate_is_extended_for_some_time(Language language, string text, string words)
    {
        var mandate = MandateOf(language, text);

        Assert.Equal((MandateChange.Extends, "UnitedNationsInterimForceInLebanon"), (mandate.Change, mandate.Entity));
        var duration = mandate.Terms.Duration!;
        Assert.Equal((TimeUnit.Month, 12, words), (duration.Unit, duration.Count, Words(text, duration.Range)));
    }

    /// <summary>Who is named behind has no part in the mandate.</summary>
    [Theory]
    [InlineData("决定将港口安全特别报告员的任期延长三年，职权范围与人权理事会第31/3号决议规定的相同；", null)]
    [InlineData("决定将联黎部队的任务期限延长三年，并请安理会主席和建设和平委员会予以协助；", "UnitedNationsInterimForceInLebanon")]
    [InlineData("决定延长联黎部队的任务期限三年；", "UnitedNationsInterimForceInLebanon")]
    public void Whose_mandate_it_is_stands_before_the_change(string text, string? entity)
    {
        var mandate = MandateOf(Language.Chinese, text);

        Assert.Equal((MandateChange.Extends, entity), (mandate.Change, mandate.Entity));
    }

    /// <summary>将 puts an object before any verb: only what extends or ends it is the organ's own.</summary>
    [Theory]
    [InlineData("将上述情况通报安全理事会；")]
    [InlineData("将港口的重要性纳入各项方案，并请秘书长延长期限；")]
    [InlineData("将于2025年12月31日结束的阶段；")]
    public void An_object_before_another_verb_leads_to_none(string text) =>
        Assert.Empty(Documents.AnnotateOne(Language.Chinese, text).Actions);

    [Theory]
    [InlineData(Language.English, "Decides to establish a Peacebuilding Commission for a period of three years, with the mandate to advise States;", "advise States")]
    [InlineData(Language.French, "Décide de créer une Commission de consolidation de la paix pour une période de trois ans, chargée de conseiller les États ;", "conseiller les États")]
    [InlineData(Language.Spanish, "Decide establecer una Comisión de Consolidación de la Paz por un período de tres años, con el mandato de asesorar a los Estados;", "asesorar a los Estados")]
    [InlineData(Language.Russian, "постановляет учредить Комиссию по миростроительству сроком на три года с мандатом консультировать государства;", "консультировать государства")]
    [InlineData(Language.Arabic, "تقرر أن تنشئ لجنة بناء السلام لفترة ثلاث سنوات، تكون ولايتها إسداء المشورة إلى الدول؛", "إسداء المشورة إلى الدول")]
    [InlineData(Language.Chinese, "决定设立建设和平委员会，为期三年，其任务是向各国提供咨询；", "向各国提供咨询")]
    public void A_body_is_established_for_some_time_with_its_tasks(Language language, string text, string scope)
    {
        var mandate = MandateOf(language, text);

        Assert.Equal((MandateChange.Establishes, "PeacebuildingCommission"), (mandate.Change, mandate.Entity));
        Assert.Equal((TimeUnit.Year, 3), (mandate.Terms.Duration!.Unit, mandate.Terms.Duration.Count));
        Assert.Equal(scope, Words(text, mandate.Terms.Scope!.Value));
    }

    [Theory]
    [InlineData(Language.English, "Decides to establish two posts for the Department of Peace Operations;")]
    [InlineData(Language.English, "Decides, should the Security Council decide to extend the mandate of UNIFIL, to apportion the amount;")]
    [InlineData(Language.English, "Requests the Secretary-General to extend the mandate of UNIFIL;")]
    [InlineData(Language.French, "Décide de créer deux postes au Département des opérations de paix ;")]
    [InlineData(Language.Chinese, "决定为和平行动部设立两个员额；")]
    public void Where_no_mandate_changes_there_is_none(Language language, string text) =>
        Assert.All(Documents.AnnotateOne(language, text).Actions, action => Assert.Null(action.Mandate));

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the Security Council on harbours by December 2011;", "by December 2011")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport au Conseil de sécurité sur les ports d'ici à décembre 2011 ;", "d'ici à décembre 2011")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que presente al Consejo de Seguridad un informe sobre los puertos para diciembre de 2011;", "para diciembre de 2011")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить Совету Безопасности доклад о портах до конца декабря 2011 года;", "до конца декабря 2011 года")]
    [InlineData(Language.Arabic, "يطلب إلى الأمين العام أن يقدم إلى مجلس الأمن تقريرا عن الموانئ بحلول كانون الأول/ديسمبر 2011؛", "بحلول كانون الأول/ديسمبر 2011")]
    public void A_month_is_a_deadline_until_its_last_day(Language language, string text, string words)
    {
        var deadline = Assert.Single(DutyOf(language, text).Terms.Deadlines);

        Assert.Equal((new CalendarDate(2011, 12, 31), words), (deadline.Date, Words(text, deadline.Range)));
    }

    [Fact]
    public void Before_a_month_is_not_until_its_last_day() =>
        Assert.Empty(DutyOf(Language.English, "Requests the Secretary-General to report to the Security Council on harbours before December 2011;").Terms.Deadlines);

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the Security Council on the implementation of the present resolution every 90 days;", "every 90 days", "the implementation of the present resolution")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport au Conseil de sécurité sur l'application de la présente résolution tous les 90 jours ;", "tous les 90 jours", "l'application de la présente résolution")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que presente al Consejo de Seguridad un informe sobre la aplicación de la presente resolución cada 90 días;", "cada 90 días", "la aplicación de la presente resolución")]
    [InlineData(Language.Russian, "просит Генерального секретаря представлять Совету Безопасности доклад об осуществлении настоящей резолюции каждые 90 дней;", "каждые 90 дней", "осуществлении настоящей резолюции")]
    [InlineData(Language.Arabic, "يطلب إلى الأمين العام أن يقدم إلى مجلس الأمن تقريرا عن تنفيذ هذا القرار كل 90 يوما؛", "كل 90 يوما", "تنفيذ هذا القرار")]
    [InlineData(Language.Chinese, "请秘书长每90天就本决议执行情况向安全理事会提出报告；", "每90天", "本决议执行情况")]
    public void A_report_is_due_every_90_days_on_something(Language language, string text, string words, string scope)
    {
        var duty = DutyOf(language, text);

        Assert.Equal(("SecretaryGeneral", "SecurityCouncil"), (duty.Reporter, Assert.Single(duty.Recipients)));
        var frequency = duty.Terms.Frequency!;
        Assert.Equal((TimeUnit.Day, 90, words), (frequency.Unit, frequency.Count, Words(text, frequency.Range)));
        Assert.Equal(scope, Words(text, duty.Terms.Scope!.Value));
    }

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the General Assembly and the Human Rights Council on harbours;")]
    [InlineData(Language.English, "Requests the Secretary-General to report to the General Assembly on harbours and to the Human Rights Council on lights;")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport à l’Assemblée générale et au Conseil des droits de l’homme sur les ports ;")]
    [InlineData(Language.French, "Prie le Secrétaire général de lui rendre compte chaque année, ainsi qu’au Conseil des droits de l’homme, de l’état des ports ;")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que presente un informe a la Asamblea General y al Consejo de Derechos Humanos sobre los puertos;")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить Генеральной Ассамблее и Совету по правам человека доклад о портах;")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад о портах Генеральной Ассамблее и Совету по правам человека;")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة ومجلس حقوق الإنسان تقريرا عن الموانئ؛")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام أن يقدم تقريرا عن الموانئ إلى الجمعية العامة وإلى مجلس حقوق الإنسان؛")]
    [InlineData(Language.Chinese, "请秘书长向大会和人权理事会提交一份关于港口的报告；")]
    public void A_report_may_go_to_two_bodies(Language language, string text) =>
        Assert.Equal(["GeneralAssembly", "HumanRightsCouncil"], DutyOf(language, text).Recipients);

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the General Assembly, the Economic and Social Council and the Human Rights Council on harbours;")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport à l’Assemblée générale, au Conseil économique et social et au Conseil des droits de l’homme sur les ports ;")]
    public void A_report_may_go_to_a_list(Language language, string text) =>
        Assert.Equal(["GeneralAssembly", "EconomicAndSocialCouncil", "HumanRightsCouncil"], DutyOf(language, text).Recipients);

    [Fact]
    public void Who_receives_a_report_besides_passes_it_on_to_no_one()
    {
        var duty = DutyOf(
            Language.English, "Requests the Secretary-General to report to the Security Council through the Economic and Social Council and to the General Assembly;");

        Assert.Equal(["EconomicAndSocialCouncil"], duty.Through);
        Assert.Equal(["SecurityCouncil", "GeneralAssembly"], duty.Recipients);
    }

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the Human Rights Council at its ninety-ninth session and to the General Assembly at its one hundredth session;")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport au Conseil des droits de l’homme à sa quatre-vingt-dix-neuvième session et à l’Assemblée générale à sa centième session ;")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que presente un informe al Consejo de Derechos Humanos en su 99º período de sesiones y a la Asamblea General en su centésimo período de sesiones;")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад Совету по правам человека на его девяносто девятой сессии и Генеральной Ассамблее на ее сотой сессии;")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام أن يقدم تقريرا إلى مجلس حقوق الإنسان في دورته التاسعة والتسعين وإلى الجمعية العامة في دورتها المائة؛")]
    [InlineData(Language.Chinese, "请秘书长向人权理事会第九十九届会议和大会第一百届会议提交报告；")]
    public void Each_recipient_has_its_session(Language language, string text)
    {
        var duty = DutyOf(language, text);

        Assert.Equal(["HumanRightsCouncil", "GeneralAssembly"], duty.Recipients);
        Assert.Equal(["99", "100"], duty.Terms.Deadlines.Select(static deadline => deadline.Session));
        Assert.Equal("99", duty.Session);
    }

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the General Assembly, and the Human Rights Council to consider the report;", "GeneralAssembly")]
    [InlineData(Language.English, "Requests the Secretary-General to report to the General Assembly, the Human Rights Council, on harbours;", "GeneralAssembly")]
    [InlineData(Language.Russian, "просит Генерального секретаря оказать содействие Совету по правам человека и представить доклад Генеральной Ассамблее;", "GeneralAssembly")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад о работе, проведенной по просьбе Генеральной Ассамблеи, Совету по правам человека;", "HumanRightsCouncil")]
    public void Who_is_named_besides_receives_no_report(Language language, string text, string expected) =>
        Assert.Equal([expected], DutyOf(language, text).Recipients);

    [Theory]
    [InlineData("请秘书长在本决议通过后六个月内向安全理事会提出报告；")]
    [InlineData("请秘书长自本决议通过之日起六个月内向安全理事会提出报告；")]
    public void A_time_counted_from_the_adoption_is_one_within_which(string text)
    {
        var within = Assert.Single(DutyOf(Language.Chinese, text).Terms.Deadlines).Within!;

        Assert.Equal((TimeUnit.Month, 6), (within.Unit, within.Count));
    }

    [Theory]
    [InlineData(Language.English, "every third session", TimeUnit.Session, 3)]
    [InlineData(Language.English, "annually", TimeUnit.Year, 1)]
    [InlineData(Language.English, "on a biennial basis", TimeUnit.Year, 2)]
    [InlineData(Language.English, "every six months", TimeUnit.Month, 6)]
    [InlineData(Language.English, "every 30 days", TimeUnit.Day, 30)]
    [InlineData(Language.English, "every sixty days", TimeUnit.Day, 60)]
    [InlineData(Language.English, "quarterly", TimeUnit.Month, 3)]
    [InlineData(Language.English, "twice a year", TimeUnit.Month, 6)]
    public void Frequencies_are_counted(Language language, string words, TimeUnit unit, int count)
    {
        var frequency = DutyOf(language, $"Requests the Secretary-General to report to the General Assembly {words};").Terms.Frequency!;

        Assert.Equal((unit, count), (frequency.Unit, frequency.Count));
    }

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the Security Council no later than 1 March 2044;", "no later than 1 March 2044")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport au Conseil de sécurité au plus tard le 1er mars 2044 ;", "au plus tard le 1er mars 2044")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que presente un informe al Consejo de Seguridad a más tardar el 1 de marzo de 2044;", "a más tardar el 1 de marzo de 2044")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад Совету Безопасности не позднее 1 марта 2044 года;", "не позднее 1 марта 2044 года")]
    [InlineData(Language.Arabic, "يطلب إلى الأمين العام أن يقدم تقريرا إلى مجلس الأمن في موعد أقصاه 1 آذار/مارس 2044؛", "في موعد أقصاه 1 آذار/مارس 2044")]
    [InlineData(Language.Chinese, "请秘书长在2044年3月1日前向安全理事会提出报告；", "2044年3月1日前")]
    public void A_report_is_due_by_a_date(Language language, string text, string words)
    {
        var deadline = Assert.Single(DutyOf(language, text).Terms.Deadlines);

        Assert.Equal(new CalendarDate(2044, 3, 1), deadline.Date);
        Assert.Equal(words, Words(text, deadline.Range));
    }

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the Security Council within six months;", "within six months")]
    [InlineData(Language.French, "Prie le Secrétaire général de faire rapport au Conseil de sécurité dans un délai de six mois ;", "dans un délai de six mois")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que presente un informe al Consejo de Seguridad en un plazo de seis meses;", "en un plazo de seis meses")]
    [InlineData(Language.Russian, "просит Генерального секретаря представить доклад Совету Безопасности в течение шести месяцев;", "в течение шести месяцев")]
    [InlineData(Language.Arabic, "يطلب إلى الأمين العام أن يقدم تقريرا إلى مجلس الأمن في غضون ستة أشهر؛", "في غضون ستة أشهر")]
    [InlineData(Language.Chinese, "请秘书长在六个月内向安全理事会提出报告；", "在六个月内")]
    public void A_report_is_due_within_some_time(Language language, string text, string words)
    {
        var deadline = Assert.Single(DutyOf(language, text).Terms.Deadlines);

        Assert.Equal((TimeUnit.Month, 6), (deadline.Within!.Unit, deadline.Within.Count));
        Assert.Equal(words, Words(text, deadline.Range));
    }

    [Fact]
    public void Every_session_of_a_list_is_a_deadline()
    {
        const string text = "Requests the United Nations High Commissioner for Human Rights to report to the Human Rights Council at its fifty-fourth and fifty-seventh sessions;";

        var duty = DutyOf(Language.English, text);

        Assert.Equal("54", duty.Session);
        Assert.Equal(["54", "57"], duty.Terms.Deadlines.Select(deadline => deadline.Session));
    }

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General to report to the General Assembly in the context of his annual report on the oceans;", "his annual report on the oceans")]
    [InlineData(Language.French, "Prie le Secrétaire général de lui rendre compte des progrès dans son prochain rapport d'étape ;", "prochain rapport d'étape")]
    public void A_report_is_part_of_another_one(Language language, string text, string words) =>
        Assert.Equal(words, Words(text, DutyOf(language, text).Terms.CombinedWith!.Value));

    [Theory]
    [InlineData(Language.English, "Decides to remain actively seized of the matter.", "remain actively seized")]
    [InlineData(Language.French, "Décide de rester activement saisi de la question.", "rester activement saisi")]
    [InlineData(Language.Spanish, "Decide seguir ocupándose activamente de la cuestión.", "seguir ocupándose activamente")]
    [InlineData(Language.Russian, "постановляет продолжать активно заниматься этим вопросом.", "продолжать активно заниматься")]
    [InlineData(Language.Arabic, "يقرر أن يبقي المسألة قيد نظره الفعلي.", "أن يبقي المسألة قيد نظره الفعلي")]
    [InlineData(Language.Chinese, "决定继续积极处理此案。", "继续积极处理")]
    public void A_decision_to_remain_seized_is_typed(Language language, string text, string words)
    {
        var seizure = Assert.Single(Documents.AnnotateOne(language, text).Actions).Seizure;

        Assert.EndsWith(words, Words(text, seizure!.Range), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Decides to continue its consideration of the question at its sixtieth session;", "60")]
    [InlineData("Decides to revert to the matter at its seventy-fifth session;", "75")]
    public void A_decision_to_consider_a_question_at_a_session_is_one_on_the_agenda(string text, string session) =>
        Assert.Equal(session, Assert.Single(Documents.AnnotateOne(Language.English, text).Actions).Agenda?.Session);

    private static MandateDecision MandateOf(Language language, string text)
    {
        var mandate = Documents.AnnotateOne(language, text).Actions.Select(action => action.Mandate).SingleOrDefault(found => found is not null);
        Assert.NotNull(mandate);
        return mandate;
    }

    private static ReportingDuty DutyOf(Language language, string text)
    {
        var duty = Assert.Single(Documents.AnnotateOne(language, text).Actions).Reporting;
        Assert.NotNull(duty);
        return duty;
    }

    private static string Words(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
