namespace TypedResolutions.Generator.Models;

/// <summary>Where a paragraph and what it cites stand in the file.</summary>
/// <param name="Label">The label, as in the model.</param>
/// <param name="Opening">Its first words.</param>
/// <param name="Citations">Its citations, in the order of the model.</param>
internal sealed record ParagraphPlaces(string Label, TextPlace Opening, EquatableArray<TextPlace> Citations);
