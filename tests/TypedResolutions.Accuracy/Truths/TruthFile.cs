namespace TypedResolutions.Accuracy.Truths;

/// <summary>What a reader found in a text, before the parser ran on it.</summary>
/// <param name="Source">The text, below the folder of shared texts.</param>
/// <param name="Paragraphs">What stands in each of its paragraphs.</param>
/// <param name="IsPartial">Whether the reader stopped before the end, so that further paragraphs are no differences.</param>
internal sealed record TruthFile(string Source, IReadOnlyList<TruthParagraph> Paragraphs, bool IsPartial = false);
