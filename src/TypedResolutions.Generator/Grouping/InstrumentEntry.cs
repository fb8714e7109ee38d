using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>An instrument of the project.</summary>
/// <param name="Id">The symbol, or the registry's id.</param>
/// <param name="Date">The date that the texts give it; null where none does.</param>
/// <param name="IsInProject">Whether the project has its text.</param>
internal sealed record InstrumentEntry(string Id, CalendarDate? Date, bool IsInProject);
