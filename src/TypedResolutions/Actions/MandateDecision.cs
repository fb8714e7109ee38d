namespace TypedResolutions;

/// <summary>A decision that establishes a body or a mandate, lets it go on, or ends it.</summary>
public sealed class MandateDecision
{
    internal MandateDecision(MandateChange change, Actor? entity, MandateTerms terms, SourceSpan span)
    {
        Change = change;
        Entity = entity;
        Terms = terms;
        Span = span;
    }

    /// <summary>Gets what is decided.</summary>
    public MandateChange Change { get; }

    /// <summary>Gets the body or official whose mandate it is; null where the text does not name one.</summary>
    public Actor? Entity { get; }

    /// <summary>Gets until when, how long, with which tasks.</summary>
    public MandateTerms Terms { get; }

    /// <summary>Gets where the decision stands in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }
}
