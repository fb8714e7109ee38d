namespace TypedResolutions;

/// <summary>The kinds of parts that texts refer to.</summary>
internal enum DivisionKind
{
    /// <summary>An annex.</summary>
    Annex,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>A section, by its roman number.</summary>
    Section,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A paragraph of the preamble.</summary>
    PreambularParagraph,

    /// <summary>A paragraph of the operative part or of an annex.</summary>
    Paragraph,
}
