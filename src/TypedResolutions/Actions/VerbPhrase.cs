namespace TypedResolutions;

/// <summary>The words that say what a paragraph does, and what they mean in every language.</summary>
public sealed class VerbPhrase
{
    internal VerbPhrase(Verb verb, Modifier modifier, Manner manner, string text, SourceSpan span)
    {
        Verb = verb;
        Modifier = modifier;
        Manner = manner;
        Text = text;
        Span = span;
    }

    /// <summary>Gets the canonical verb.</summary>
    public Verb Verb { get; }

    /// <summary>Gets the word that ties it to the paragraph before: also, further, again.</summary>
    public Modifier Modifier { get; }

    /// <summary>Gets what is said about how it is meant.</summary>
    public Manner Manner { get; }

    /// <summary>Gets the words of the text in the default language, without the modifier.</summary>
    public string Text { get; }

    /// <summary>Gets where the words stand in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
