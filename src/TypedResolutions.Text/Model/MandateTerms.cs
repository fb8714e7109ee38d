namespace TypedResolutions.Text;

/// <summary>The terms of a duty or a mandate: by when, how often, how long, on what. Each with the words that show it.</summary>
public sealed record MandateTerms
{
    /// <summary>Gets the terms of which a text says nothing.</summary>
    public static MandateTerms None { get; } = new();

    /// <summary>Gets by when, in the order of the text.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>Gets how often; null where the text does not say.</summary>
    public Period? Frequency { get; init; }

    /// <summary>Gets for how long; null where the text does not say.</summary>
    public Period? Duration { get; init; }

    /// <summary>Gets the words that say on what, or with which tasks; null where the text does not say.</summary>
    public TextRange? Scope { get; init; }

    /// <summary>Gets the words that name the report of which this one is a part; null where it is one of its own.</summary>
    public TextRange? CombinedWith { get; init; }
}
