namespace TypedResolutions;

/// <summary>The terms of a duty or a mandate: by when, how often, how long, on what. Each with the words that show it.</summary>
public sealed class MandateTerms
{
    internal MandateTerms(
        IReadOnlyList<Deadline> deadlines,
        Period? frequency,
        Period? duration,
        SourceSpan? scope,
        SourceSpan? combinedWith)
    {
        Deadlines = deadlines;
        Frequency = frequency;
        Duration = duration;
        Scope = scope;
        CombinedWith = combinedWith;
    }

    /// <summary>Gets by when, in the order of the text.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; }

    /// <summary>Gets how often; null where the text does not say.</summary>
    public Period? Frequency { get; }

    /// <summary>Gets for how long; null where the text does not say.</summary>
    public Period? Duration { get; }

    /// <summary>Gets where the paragraph's text of the default language says on what, or with which tasks; null where it does not.</summary>
    public SourceSpan? Scope { get; }

    /// <summary>Gets where it names the report of which this one is a part; null where it is one of its own.</summary>
    public SourceSpan? CombinedWith { get; }
}
