namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>Who is named in a paragraph, and the titles in it, in which no one is.</summary>
/// <param name="Actors">The actors, in the order of the text.</param>
/// <param name="Titles">The titles, in the order of the text. Positions count folded characters.</param>
internal sealed record ParagraphActors(IReadOnlyList<FoundActor> Actors, IReadOnlyList<(int Start, int End)> Titles);
