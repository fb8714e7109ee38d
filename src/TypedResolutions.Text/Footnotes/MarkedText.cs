namespace TypedResolutions.Text.Footnotes;

/// <summary>A text put together from its pieces, with the footnote markers taken out of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Markers">Its markers, in the order of the text.</param>
internal readonly record struct MarkedText(SpannedText Text, IReadOnlyList<FootnoteReference> Markers);
