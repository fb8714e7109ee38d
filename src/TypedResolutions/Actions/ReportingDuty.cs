namespace TypedResolutions;

/// <summary>A duty to report that a paragraph lays on someone.</summary>
public sealed class ReportingDuty
{
    internal ReportingDuty(
        Actor reporter,
        IReadOnlyList<Actor> recipients,
        string? session,
        IReadOnlyList<Actor> through,
        MandateTerms terms,
        SourceSpan span)
    {
        Reporter = reporter;
        Recipients = recipients;
        Session = session;
        Through = through;
        Terms = terms;
        Span = span;
    }

    /// <summary>Gets the actor who reports.</summary>
    public Actor Reporter { get; }

    /// <summary>Gets the actors who are reported to; none where the text does not say.</summary>
    public IReadOnlyList<Actor> Recipients { get; }

    /// <summary>Gets the first session at which, as a number (<c>73</c>); null where the text does not say. The terms have them all.</summary>
    public string? Session { get; }

    /// <summary>Gets the actors through whom the report goes.</summary>
    public IReadOnlyList<Actor> Through { get; }

    /// <summary>Gets by when, how often, on what, and combined with which report.</summary>
    public MandateTerms Terms { get; }

    /// <summary>Gets where the duty stands in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }
}
