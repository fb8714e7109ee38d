namespace TypedResolutions.Text.Annotation.Citations;

/// <summary>What a text cites.</summary>
/// <param name="Citations">The citations, in the order of the text.</param>
/// <param name="CrossReferences">The references to paragraphs of the same document.</param>
/// <param name="NoteParagraphs">
/// For each note whose symbol was given, which part of what it cites the text means; empty where the text names no part at all.
/// </param>
internal sealed record ScannedText(
    IReadOnlyList<Citation> Citations, IReadOnlyList<CrossReference> CrossReferences, IReadOnlyList<string?> NoteParagraphs)
{
    /// <summary>Gets what most texts cite: nothing.</summary>
    public static ScannedText Nothing { get; } = new([], [], []);
}
