namespace TypedResolutions;

/// <summary>The words that say what a paragraph does, and what they mean in every language.</summary>
public sealed class VerbPhrase
{
    private readonly Resolution resolution;
    private readonly SourceSpan carried;

    internal VerbPhrase(Verb verb, Modifier modifier, Manner manner, Resolution resolution, SourceSpan carried, SourceSpan span)
    {
        this.resolution = resolution;
        this.carried = carried;
        Verb = verb;
        Modifier = modifier;
        Manner = manner;
        Span = span;
    }

    /// <summary>Gets the canonical verb.</summary>
    public Verb Verb { get; }

    /// <summary>Gets the word that ties it to the paragraph before: also, further, again.</summary>
    public Modifier Modifier { get; }

    /// <summary>Gets what is said about how it is meant.</summary>
    public Manner Manner { get; }

    /// <summary>Gets the words of the text in the default language, without the modifier.</summary>
    public string Text => resolution.Words(carried);

    /// <summary>Gets where the words stand in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
