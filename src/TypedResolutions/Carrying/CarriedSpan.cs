namespace TypedResolutions;

/// <summary>Where a text stands in the carried text of one language, and its fingerprint.</summary>
internal readonly struct CarriedSpan(SourceSpan span, string fingerprint)
{
    public SourceSpan Span { get; } = span;

    public string Fingerprint => fingerprint ?? string.Empty;

    /// <summary>Gets whether the language has no such text: the value that is left when nothing is said.</summary>
    public bool IsMissing => fingerprint is null;
}
