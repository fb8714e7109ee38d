namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>What a stretch of a text is to the citation scanner.</summary>
internal enum CitationTokenKind
{
    /// <summary>No token: before the first one.</summary>
    None,

    /// <summary>A word that means nothing in a citation; in a script without blanks a run of such characters.</summary>
    Word,

    /// <summary>A word or phrase of <see cref="Languages.CitationWords"/>.</summary>
    Known,

    /// <summary>The number of a resolution or decision: "57/270 B", "1325 (2000)".</summary>
    Number,

    /// <summary>A document symbol: "A/67/65-E/2012/48".</summary>
    Symbol,

    Date,
    Integer,
    Comma,

    /// <summary>A mark that ends a list and a clause: the full-width comma beside the mark for lists.</summary>
    ClauseEnd,
    Dash,
    Open,
    Close,

    /// <summary>The mark that opens a title; the token reaches to behind the mark that closes it, and its words follow.</summary>
    Title,

    /// <summary>The end of a sentence.</summary>
    Stop,
    Other,
}
