namespace TypedResolutions;

/// <summary>One thing that a paragraph does: its leading verb or a verb inside.</summary>
public sealed class ParagraphAction
{
    internal ParagraphAction(VerbPhrase phrase, IReadOnlyList<Actor> addressees, ActionParts parts)
    {
        Phrase = phrase;
        Addressees = addressees;
        Reporting = parts.Reporting;
        Agenda = parts.Agenda;
        Mandate = parts.Mandate;
        Seizure = parts.Seizure;
    }

    /// <summary>Gets the words of the text and what they mean.</summary>
    public VerbPhrase Phrase { get; }

    /// <summary>Gets the canonical verb, the same in every language.</summary>
    public Verb Verb => Phrase.Verb;

    /// <summary>Gets the word that ties the verb to the paragraph before.</summary>
    public Modifier Modifier => Phrase.Modifier;

    /// <summary>Gets how strongly the action binds.</summary>
    public Force Force => VerbForces.ForceOf(Phrase.Verb);

    /// <summary>Gets those asked to act, in the order of the text; empty where no one is named.</summary>
    public IReadOnlyList<Actor> Addressees { get; }

    /// <summary>Gets the duty to report; null where there is none.</summary>
    public ReportingDuty? Reporting { get; }

    /// <summary>Gets the decision on the agenda of a session; null where it is none.</summary>
    public AgendaDecision? Agenda { get; }

    /// <summary>Gets the decision on a body or its mandate; null where it is none.</summary>
    public MandateDecision? Mandate { get; }

    /// <summary>Gets the decision to remain seized; null where it is none.</summary>
    public SeizureDecision? Seizure { get; }

    /// <inheritdoc/>
    public override string ToString() => Phrase.Text;
}
