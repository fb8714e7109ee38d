namespace TypedResolutions.Generator.Models;

/// <summary>A footnote marker: its number and the offset in the paragraph's text at which it stood.</summary>
internal sealed record FootnoteMarker(int Marker, int Offset);
