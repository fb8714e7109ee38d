namespace TypedResolutions.Text;

/// <summary>A footnote marker in a text.</summary>
/// <param name="Marker">The marker's number, one-based as printed.</param>
/// <param name="Offset">The offset in the paragraph's text at which the marker stood.</param>
/// <param name="Span">The marker in the file.</param>
public readonly record struct FootnoteReference(int Marker, int Offset, SourceSpan Span);
