namespace TypedResolutions;

/// <summary>Where a text stands in the carried text of one language.</summary>
/// <param name="span">Where the text stands.</param>
internal readonly struct CarriedSpan(SourceSpan span)
{
    private readonly bool isThere = true;

    public SourceSpan Span { get; } = span;

    /// <summary>Gets whether the language has no such text: the value that is left when nothing is said.</summary>
    public bool IsMissing => !isThere;
}
