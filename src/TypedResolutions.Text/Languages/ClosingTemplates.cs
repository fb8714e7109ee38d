using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>The lines below the text of a resolution, as a language writes them.</summary>
internal sealed class ClosingTemplates(LanguageData data)
{
    public LineTemplate[] Meeting { get; } = data.Templates("closing", "meeting");

    public LineTemplate[] MeetingWithDate { get; } = data.Templates("closing", "meeting.date");

    /// <summary>Gets the word for a meeting.</summary>
    public PhraseTable<bool> MeetingWords { get; } = data.Phrases("closing", "meeting.word");

    public LineTemplate[] Adopted { get; } = data.Templates("closing", "adopted");

    public LineTemplate[] VoteFor { get; } = data.Templates("closing", "vote.for");

    public LineTemplate[] VoteAgainst { get; } = data.Templates("closing", "vote.against");

    public LineTemplate[] VoteAbstaining { get; } = data.Templates("closing", "vote.abstaining");
}
