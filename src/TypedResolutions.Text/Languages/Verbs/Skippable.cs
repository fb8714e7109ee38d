namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>A word or phrase beside the verb.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Modifier">The modifier, if it is one.</param>
/// <param name="Manner">The manner that it tells.</param>
internal readonly record struct Skippable(SkippableKind Kind, Modifier Modifier, Manner Manner);
