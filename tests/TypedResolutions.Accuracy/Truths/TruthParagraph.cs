namespace TypedResolutions.Accuracy.Truths;

/// <summary>What a reader found in a paragraph.</summary>
internal sealed record TruthParagraph
{
    public required string Label { get; init; }

    /// <summary>Gets the verbs in their order, each with its modifier: "Requests", "Recalls Also".</summary>
    public required IReadOnlyList<string> Verbs { get; init; }

    /// <summary>Gets the cited instruments.</summary>
    public required IReadOnlyList<TruthCitation> Citations { get; init; }

    /// <summary>Gets the actors named, and how ("full", "short", "inferred"; null where the reader did not say).</summary>
    public required IReadOnlyDictionary<string, string?> Actors { get; init; }

    /// <summary>Gets who is asked to act, as "Requests SecretaryGeneral".</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>Gets what may be found or not: ids of instruments and actors, verbs.</summary>
    public IReadOnlyCollection<string> Optional { get; init; } = [];

    /// <summary>Gets whether the list of actors has all of them, or only those that must be found.</summary>
    public bool HasAllActors { get; init; } = true;

    /// <summary>Gets whether names without a number or a footnote are listed among the citations.</summary>
    public bool HasNamedInstruments { get; init; } = true;

    /// <summary>Gets the verbs that the lists count as asking someone to act; null for all.</summary>
    public IReadOnlyCollection<string>? DirectiveVerbs { get; init; }
}
