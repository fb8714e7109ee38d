namespace TypedResolutions;

/// <summary>A decision to remain seized of a matter.</summary>
public sealed class SeizureDecision
{
    internal SeizureDecision(string? session, SourceSpan span)
    {
        Session = session;
        Span = span;
    }

    /// <summary>Gets the session at which it comes up again, as a number (<c>73</c>); null where the text does not say.</summary>
    public string? Session { get; }

    /// <summary>Gets where the decision stands in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }
}
