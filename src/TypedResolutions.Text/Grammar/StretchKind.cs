namespace TypedResolutions.Text.Grammar;

/// <summary>What a stretch of the file was read as.</summary>
internal enum StretchKind
{
    /// <summary>Nothing known: text that the reading lost.</summary>
    Unassigned,

    /// <summary>Text of a paragraph, with its number.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line of the header, with the subject below the agenda item, the days of the session, the date of distribution.</summary>
    Header,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The enacting formula.</summary>
    Formula,

    /// <summary>A footnote, or a remark on the document below a page.</summary>
    Footnote,

    /// <summary>A closing line, or the formula or letter that opens a further part.</summary>
    Closing,

    /// <summary>Rules, page numbers, running heads, mastheads, comments for pictures.</summary>
    PageNoise,

    /// <summary>Text of another resolution on the same scanned page.</summary>
    OtherResolution,
}
