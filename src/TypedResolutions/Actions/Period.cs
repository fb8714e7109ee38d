namespace TypedResolutions;

/// <summary>A length of time that a text gives: "every 90 days", "for a further period of three years".</summary>
public sealed class Period
{
    internal Period(TimeUnit unit, int count, SourceSpan span)
    {
        Unit = unit;
        Count = count;
        Span = span;
    }

    /// <summary>Gets what is counted.</summary>
    public TimeUnit Unit { get; }

    /// <summary>Gets how many; at least 1.</summary>
    public int Count { get; }

    /// <summary>Gets where it stands in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} {Unit}");
}
