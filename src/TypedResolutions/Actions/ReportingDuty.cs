namespace TypedResolutions;

/// <summary>A duty to report that a paragraph lays on someone.</summary>
public sealed class ReportingDuty
{
    internal ReportingDuty(
        Actor reporter,
        Actor? recipient,
        string? session,
        IReadOnlyList<Actor> through,
        MandateTerms terms,
        SourceSpan span)
    {
        Reporter = reporter;
        Recipient = recipient;
        Session = session;
        Through = through;
        Terms = terms;
        Span = span;
    }

    /// <summary>Gets the actor who reports.</summary>
    public Actor Reporter { get; }

    /// <summary>Gets the actor who is reported to; null where the text does not say.</summary>
    public Actor? Recipient { get; }

    /// <summary>Gets the session at which, as a number (<c>73</c>); null where the text does not say.</summary>
    public string? Session { get; }

    /// <summary>Gets the actors through whom the report goes.</summary>
    public IReadOnlyList<Actor> Through { get; }

    /// <summary>Gets by when, how often, on what, and combined with which report.</summary>
    public MandateTerms Terms { get; }

    /// <summary>Gets where the duty stands in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }
}
