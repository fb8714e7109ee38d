using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>What stands above the title of a resolution, and the meeting below.</summary>
internal sealed record ResolutionHeader(
    Organ Organ,
    string? OrganId,
    string? Session,
    EquatableArray<string> AgendaItems,
    CalendarDate? AdoptedOn,
    int? Meeting,
    string? Committee,
    EquatableArray<string> CommitteeReports);
