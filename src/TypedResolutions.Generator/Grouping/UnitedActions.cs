using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>
/// Takes what a paragraph does from one text and the words that show it from another. What a paragraph does decides which
/// interfaces its class has, so it must not depend on the language in which a project prefers to read; its words and spans
/// are of the text that is read. Where that text shows no such action, the words are those of the other text and stand,
/// without a stretch of their own, at the end of the paragraph.
/// </summary>
internal sealed class UnitedActions
{
    private readonly TextRange end;

    private UnitedActions(ParagraphModel shown) => end = new TextRange(shown.Text.Length, 0);

    /// <summary>Gives a paragraph the actions of a parallel one.</summary>
    /// <param name="shown">The paragraph that is read.</param>
    /// <param name="meant">The paragraph that says what it does.</param>
    public static ParagraphModel Of(ParagraphModel shown, ParagraphModel meant)
    {
        var united = new UnitedActions(shown);
        return shown with
        {
            Verb = meant.Verb is { } verb ? united.Unite(verb, shown.Verb) : null,
            Actions = ActionPairs.Of(meant.Actions, shown.Actions)
                .Select((own, index) => united.Unite(meant.Actions[index], own))
                .ToEquatableArray(),
        };
    }

    private ActionModel Unite(ActionModel meant, ActionModel? shown) => new(
        Unite(meant.Phrase, shown?.Phrase),
        meant.Addressees,
        meant.Reporting is { } duty
            ? duty with
            {
                Terms = Unite(duty.Terms, shown?.Reporting?.Terms),
                Range = shown?.Reporting?.Range ?? end,
            }
            : null,
        meant.Agenda is { } agenda
            ? agenda with { Item = shown?.Agenda?.Item, Range = shown?.Agenda?.Range ?? end }
            : null,
        meant.Mandate is { } mandate
            ? mandate with
            {
                Terms = Unite(mandate.Terms, shown?.Mandate?.Terms),
                Range = shown?.Mandate?.Range ?? end,
            }
            : null,
        meant.Seizure is { } seizure ? seizure with { Range = shown?.Seizure?.Range ?? end } : null);

    private VerbPhrase Unite(VerbPhrase meant, VerbPhrase? shown) => meant with
    {
        Text = shown?.Text ?? meant.Text,
        Range = shown?.Range ?? end,
    };

    /// <summary>The scope and the report that it is combined with are words of the text that is read, and nothing besides.</summary>
    private TermsModel Unite(TermsModel meant, TermsModel? shown) => new(
        meant.Deadlines
            .Select((deadline, index) => Unite(deadline, shown?.Deadlines.ElementAtOrDefault(index)))
            .ToEquatableArray(),
        Unite(meant.Frequency, shown?.Frequency),
        Unite(meant.Duration, shown?.Duration),
        shown?.Scope,
        shown?.CombinedWith);

    private Deadline Unite(Deadline meant, Deadline? shown) => meant with
    {
        Within = Unite(meant.Within, shown?.Within),
        Range = shown?.Range ?? end,
    };

    private Period? Unite(Period? meant, Period? shown) =>
        meant is null ? null : meant with { Range = shown?.Range ?? end };
}
