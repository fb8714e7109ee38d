namespace TypedResolutions;

/// <summary>
/// Where the record of a paragraph stands in the structure, and its text in the carried one: all that walking needs.
/// The fields are read when they are first asked for.
/// </summary>
internal struct ParagraphPlace
{
    public ParagraphKind Kind;

    /// <summary>Where label, level, number and section stand.</summary>
    public int Header;

    /// <summary>Where the verb stands.</summary>
    public int Verb;

    /// <summary>Where the spans stand, one for each language.</summary>
    public int Spans;

    /// <summary>Where the text of the default language starts in the carried one.</summary>
    public int TextStart;

    /// <summary>How long it is.</summary>
    public int TextLength;
}
