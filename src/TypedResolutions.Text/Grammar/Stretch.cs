namespace TypedResolutions.Text.Grammar;

/// <summary>A stretch of the file and what it was read as.</summary>
/// <param name="Kind">What it was read as.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Stretch(StretchKind Kind, SourceSpan Span);
