using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>The lines above the text of a resolution, as a language writes them.</summary>
internal sealed class HeaderTemplates(LanguageData data)
{
    public TemplateSet Session { get; } = data.Templates("header", "session");

    public TemplateSet SpecialSession { get; } = data.Templates("header", "session.special");

    public TemplateSet EmergencySession { get; } = data.Templates("header", "session.emergency");

    public TemplateSet YearSession { get; } = data.Templates("header", "session.year");

    public TemplateSet Agenda { get; } = data.Templates("header", "agenda");

    public TemplateSet Adoption { get; } = data.Templates("header", "adoption");

    public TemplateSet TitleNumber { get; } = data.Templates("header", "title.number");

    /// <summary>Gets the titles that tell a number and a day, by which the symbol is known: "Security Council resolution 242 of ...".</summary>
    public TemplateSet TitleDated { get; } = data.Templates("header", "title.dated");

    /// <summary>Gets the titles of the Security Council that tell a number alone, "Resolution 1325", whose year is that of the adoption.</summary>
    public TemplateSet TitleUndated { get; } = data.Templates("header", "title.undated");

    public PhraseTable<bool> ReportOpenings { get; } = data.Phrases("header", "report");

    /// <summary>Gets what a draft is called: "draft resolution".</summary>
    public PhraseTable<bool> Drafts { get; } = data.Phrases("header", "draft");

    /// <summary>Gets the words that tell who submits a draft: "draft resolution submitted by"; Han: those that end such a line.</summary>
    public PhraseTable<bool> DraftsSubmitted { get; } = data.Phrases("header", "draft.submitted");

    /// <summary>Gets the officers that submit drafts: "the Vice-Chair".</summary>
    public PhraseTable<bool> DraftOfficers { get; } = data.Phrases("header", "draft.officers");

    /// <summary>Gets the openings of lines that tell what a document is: "Note by the Secretariat".</summary>
    public PhraseTable<bool> Notes { get; } = data.Phrases("header", "note");

    /// <summary>Gets the openings of remarks about the document behind a star: "Reissued for technical reasons".</summary>
    public PhraseTable<bool> RemarkOpenings { get; } = data.Phrases("header", "remark");

    /// <summary>Gets the words by which a recital opens that stands on the formula's line without a comma between: إذ, وقد.</summary>
    public PhraseTable<bool> RunsOn { get; } = data.Phrases("header", "formula.runs.on");

    public TemplateSet Furniture { get; } = data.Templates("header", "furniture");
}
