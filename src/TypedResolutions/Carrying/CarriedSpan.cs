namespace TypedResolutions;

/// <summary>Where a text stands in the carried text of one language, and its fingerprint.</summary>
/// <param name="span">Where the text stands.</param>
/// <param name="fingerprint">Where its fingerprint stands in the structure; it is read when it is asked for.</param>
internal readonly struct CarriedSpan(SourceSpan span, int fingerprint)
{
    public SourceSpan Span { get; } = span;

    public int Fingerprint { get; } = fingerprint;

    /// <summary>Gets whether the language has no such text: the value that is left when nothing is said.</summary>
    public bool IsMissing => Fingerprint == 0;
}
