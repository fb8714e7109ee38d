namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>What a verb phrase of a language means.</summary>
/// <param name="Verb">The canonical verb.</param>
/// <param name="Manner">The manner that the phrase itself tells.</param>
/// <param name="Modifier">The modifier that the phrase itself tells: "reiterates its request" is "requests again".</param>
/// <param name="WordsAhead">How many of its last words only have to follow and belong to what comes next.</param>
internal readonly record struct VerbSense(Verb Verb, Manner Manner, Modifier Modifier = Modifier.None, int WordsAhead = 0);
