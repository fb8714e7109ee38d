namespace TypedResolutions.Text.Languages;

/// <summary>How a language names who speaks in a paragraph, before the verb.</summary>
/// <param name="IsPronoun">Whether it is a pronoun, which goes on with the subject of the sentence before: "It".</param>
/// <param name="IsFeminine">Whether feminine pronouns alone go on with it, or it is one.</param>
internal readonly record struct LeadingWord(bool IsPronoun, bool IsFeminine);
