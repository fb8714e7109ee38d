namespace TypedResolutions.Text;

/// <summary>A duty to report that a paragraph lays on someone.</summary>
/// <param name="Reporter">The actor who reports.</param>
/// <param name="Recipients">The actors who are reported to; none where the text does not say.</param>
/// <param name="Session">The first session at which, as a number ("73"); null where the text does not say.</param>
/// <param name="Through">The actors through whom the report goes.</param>
/// <param name="Range">Where it stands in the paragraph's text.</param>
public sealed record ReportingDuty(
    string Reporter,
    IReadOnlyList<string> Recipients,
    string? Session,
    IReadOnlyList<string> Through,
    TextRange Range)
{
    /// <summary>Gets by when, how often, on what, and combined with which report.</summary>
    public MandateTerms Terms { get; init; } = MandateTerms.None;
}
