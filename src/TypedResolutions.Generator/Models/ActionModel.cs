using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>One thing that a paragraph does.</summary>
internal sealed record ActionModel(
    VerbPhrase Phrase,
    EquatableArray<string> Addressees,
    ReportingModel? Reporting,
    AgendaDecision? Agenda,
    MandateModel? Mandate,
    SeizureDecision? Seizure);
