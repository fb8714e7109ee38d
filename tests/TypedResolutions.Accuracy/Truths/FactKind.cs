namespace TypedResolutions.Accuracy.Truths;

/// <summary>The kinds of facts that are compared, each a column of the table.</summary>
internal enum FactKind
{
    /// <summary>All cited instruments.</summary>
    Citations,

    /// <summary>Those known by a name or a footnote.</summary>
    NamedInstruments,

    /// <summary>The paragraphs cited of an instrument, where the reader noted them.</summary>
    CitedParagraphs,

    /// <summary>The actors named.</summary>
    Actors,

    /// <summary>How the actors that were found are named.</summary>
    Mentions,

    /// <summary>Who is asked to act, by verb.</summary>
    Addressees,

    /// <summary>The verbs, with their modifiers.</summary>
    Verbs,
}
