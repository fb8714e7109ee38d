namespace TypedResolutions.Text.Lines;

/// <summary>What a line is before anything is known of the document.</summary>
internal enum LineKind
{
    /// <summary>Text of the document.</summary>
    Text,

    /// <summary>A row of underscores or dashes.</summary>
    Rule,

    /// <summary>A comment that a converter leaves for a picture, or its fence around what it took for code.</summary>
    Image,

    /// <summary>A page number, a job number, a date code, a bar code.</summary>
    PageNumber,

    /// <summary>Nothing but a symbol: the running head of a page, or the masthead.</summary>
    Symbol,

    /// <summary>Words of the masthead.</summary>
    Furniture,

    /// <summary>Part of a footnote.</summary>
    Footnote,
}
