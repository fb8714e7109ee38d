namespace TypedResolutions.Generator.Models;

/// <summary>
/// Where the parts of a text stand in its file. Kept apart from the model: a blank line at the top moves every place and
/// changes nothing that is emitted.
/// </summary>
internal sealed record TextPlaces(string Path, string Symbol, EquatableArray<ParagraphPlaces> Paragraphs);
