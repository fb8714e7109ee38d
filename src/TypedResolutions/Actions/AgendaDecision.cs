namespace TypedResolutions;

/// <summary>A decision to put an item on the provisional agenda of a session.</summary>
public sealed class AgendaDecision
{
    internal AgendaDecision(string? session, string? item, SourceSpan span)
    {
        Session = session;
        Item = item;
        Span = span;
    }

    /// <summary>Gets the session as a number (<c>73</c>); null where the text does not say.</summary>
    public string? Session { get; }

    /// <summary>Gets the title of the item in the default language; null where the text does not give it.</summary>
    public string? Item { get; }

    /// <summary>Gets where the decision stands in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }
}
