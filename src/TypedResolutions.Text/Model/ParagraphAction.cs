namespace TypedResolutions.Text;

/// <summary>One thing that a paragraph does: its leading verb or a verb inside.</summary>
/// <param name="Phrase">The verb.</param>
/// <param name="Addressees">The ids of those asked to act, in the order of the text; empty where no one is named.</param>
/// <param name="Reporting">The duty to report, where there is one.</param>
/// <param name="Agenda">The agenda decision, where it is one.</param>
public sealed record ParagraphAction(
    VerbPhrase Phrase,
    IReadOnlyList<string> Addressees,
    ReportingDuty? Reporting,
    AgendaDecision? Agenda)
{
    /// <summary>Gets the decision on a body or its mandate, where it is one.</summary>
    public MandateDecision? Mandate { get; init; }

    /// <summary>Gets the decision to remain seized, where it is one.</summary>
    public SeizureDecision? Seizure { get; init; }

    /// <summary>Gets how strongly the action binds.</summary>
    public Force Force => VerbForces.ForceOf(Phrase.Verb);
}
