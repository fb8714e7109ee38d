namespace TypedResolutions.Text.ParallelTexts;

/// <summary>In what a text differs from its parallel texts; without its place, which moves with every line.</summary>
/// <param name="Kind">What is off.</param>
/// <param name="Path">The file of the text.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Label">The paragraph at which it is told.</param>
/// <param name="Citation">Which citation of the paragraph; null for the paragraph itself.</param>
/// <param name="Arguments">What the message names.</param>
public sealed record TextDifference(
    ProblemKind Kind,
    string Path,
    string Symbol,
    string Label,
    int? Citation,
    IReadOnlyList<string> Arguments);
