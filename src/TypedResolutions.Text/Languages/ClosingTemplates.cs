using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>The lines below the text of a resolution, as a language writes them.</summary>
internal sealed class ClosingTemplates(LanguageData data)
{
    public TemplateSet Meeting { get; } = data.Templates("closing", "meeting");

    public TemplateSet MeetingWithDate { get; } = data.Templates("closing", "meeting.date");

    /// <summary>Gets the word for a meeting.</summary>
    public PhraseTable<bool> MeetingWords { get; } = data.Phrases("closing", "meeting.word");

    public TemplateSet Adopted { get; } = data.Templates("closing", "adopted");

    public TemplateSet VoteFor { get; } = data.Templates("closing", "vote.for");

    public TemplateSet VoteAgainst { get; } = data.Templates("closing", "vote.against");

    public TemplateSet VoteAbstaining { get; } = data.Templates("closing", "vote.abstaining");
}
