namespace TypedResolutions.Generator.Models;

/// <summary>Where the parts of a file's texts stand in it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Texts">The places of each text.</param>
/// <param name="Dates">The places of the dates of citations, in the order of <c>TextDates.Cited</c>.</param>
internal sealed record FilePlaces(string Path, EquatableArray<TextPlaces> Texts, EquatableArray<TextPlace> Dates);
