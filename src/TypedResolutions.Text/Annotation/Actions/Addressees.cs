namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Those whom a verb asks to act.</summary>
/// <param name="ActorIds">Their ids, in the order of the text, none twice.</param>
/// <param name="End">The folded character just behind the words that name them.</param>
internal sealed record Addressees(IReadOnlyList<string> ActorIds, int End);
