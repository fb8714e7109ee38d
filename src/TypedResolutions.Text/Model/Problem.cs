namespace TypedResolutions.Text;

/// <summary>Something that is off in a text, at its place.</summary>
/// <param name="Kind">What is off.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Arguments">What the message names, in its order.</param>
public sealed record Problem(ProblemKind Kind, SourceSpan Span, IReadOnlyList<string> Arguments);
