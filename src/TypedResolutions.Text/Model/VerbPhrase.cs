namespace TypedResolutions.Text;

/// <summary>The words that say what a paragraph does, and what they mean in every language.</summary>
/// <param name="Text">The words of the text, without modifier: "Takes note", "注意到".</param>
/// <param name="Verb">The canonical verb.</param>
/// <param name="Modifier">The modifier beside the verb.</param>
/// <param name="Manner">What is said about how it is meant.</param>
/// <param name="Range">Where the words stand in the paragraph's text.</param>
public sealed record VerbPhrase(string Text, Verb Verb, Modifier Modifier, Manner Manner, TextRange Range);
