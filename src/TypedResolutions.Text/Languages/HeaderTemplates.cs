using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>The lines above the text of a resolution, as a language writes them.</summary>
internal sealed class HeaderTemplates(LanguageData data)
{
    public LineTemplate[] Session { get; } = data.Templates("header", "session");

    public LineTemplate[] SpecialSession { get; } = data.Templates("header", "session.special");

    public LineTemplate[] EmergencySession { get; } = data.Templates("header", "session.emergency");

    public LineTemplate[] YearSession { get; } = data.Templates("header", "session.year");

    public LineTemplate[] Agenda { get; } = data.Templates("header", "agenda");

    public LineTemplate[] Adoption { get; } = data.Templates("header", "adoption");

    public LineTemplate[] TitleNumber { get; } = data.Templates("header", "title.number");

    public PhraseTable<bool> ReportOpenings { get; } = data.Phrases("header", "report");

    /// <summary>Gets the openings of remarks about the document behind a star: "Reissued for technical reasons".</summary>
    public PhraseTable<bool> RemarkOpenings { get; } = data.Phrases("header", "remark");

    public LineTemplate[] Furniture { get; } = data.Templates("header", "furniture");
}
