using TypedResolutions.Generator.Registries;

namespace TypedResolutions.Generator.Grouping;

/// <summary>An instrument of the project.</summary>
/// <param name="Id">The symbol, or the registry's id.</param>
/// <param name="IsInProject">Whether the project has its text.</param>
/// <param name="Description">What is known of it; the date is that of the texts where the registry has none.</param>
internal sealed record InstrumentEntry(string Id, bool IsInProject, InstrumentDescription Description);
