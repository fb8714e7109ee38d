namespace TypedResolutions.Text;

/// <summary>What can be off in a text or a registry. The number is the diagnostic's: 1 is TR0001.</summary>
public enum ProblemKind
{
    /// <summary>Not a known problem.</summary>
    None = 0,

    /// <summary>TR0001: the text does not read as a resolution.</summary>
    NotAResolution = 1,

    /// <summary>TR0002: no symbol was found.</summary>
    SymbolMissing = 2,

    /// <summary>TR0003: two texts have the same symbol and language. Told where both are seen.</summary>
    DuplicateSymbolAndLanguage = 3,

    /// <summary>TR0004: an operative number skips, repeats or goes back.</summary>
    OperativeNumberOutOfSequence = 4,

    /// <summary>TR0005: a footnote marker has no footnote.</summary>
    FootnoteMarkerWithoutNote = 5,

    /// <summary>TR0006: a footnote has no marker in the text.</summary>
    FootnoteWithoutMarker = 6,

    /// <summary>TR0007: the text holds replacement characters: it was read in a wrong encoding.</summary>
    ReplacementCharacters = 7,

    /// <summary>TR0008: a name is one edit away from a known actor.</summary>
    NameCloseToKnownActor = 8,

    /// <summary>TR0009: the C# version of the project is too low. Told by the generator, which sees it.</summary>
    LanguageVersionTooLow = 9,

    /// <summary>TR0010: the texts are near the limit of string literals. Told by the generator, which sees all.</summary>
    StringLiteralsNearLimit = 10,

    /// <summary>TR0011: a registry has no column of a name that it needs.</summary>
    RegistryColumnMissing = 11,

    /// <summary>TR0012: a column of a registry is not known, or named twice.</summary>
    RegistryColumnUnknown = 12,

    /// <summary>TR0013: a quoted field of a registry does not end.</summary>
    RegistryQuoteNotClosed = 13,

    /// <summary>TR0014: text stands behind the closing quotation mark of a field.</summary>
    RegistryTextBehindQuote = 14,

    /// <summary>TR0015: a row of a registry has more or fewer fields than the first line.</summary>
    RegistryFieldCountDiffers = 15,

    /// <summary>TR0016: the id of a row is no identifier.</summary>
    RegistryIdInvalid = 16,

    /// <summary>TR0017: two rows of a registry have the same id.</summary>
    RegistryIdDuplicate = 17,

    /// <summary>TR0018: the kind of a row is not known.</summary>
    RegistryKindUnknown = 18,

    /// <summary>TR0019: a row of a registry has no name in any language.</summary>
    RegistryNameMissing = 19,

    /// <summary>TR0020: the date of a row is not written as it must be.</summary>
    RegistryDateInvalid = 20,

    /// <summary>TR0021: a paragraph of the parallel texts is not in this one. Told where all texts are seen, by <see cref="ParallelTexts.ParallelComparison"/>.</summary>
    ParallelParagraphMissing = 21,

    /// <summary>TR0022: a paragraph is not in the parallel texts. Told where all texts are seen, by <see cref="ParallelTexts.ParallelComparison"/>.</summary>
    ParallelParagraphAdded = 22,

    /// <summary>TR0023: a citation of the parallel texts is not in this one. Told where all texts are seen, by <see cref="ParallelTexts.ParallelComparison"/>.</summary>
    ParallelCitationMissing = 23,

    /// <summary>TR0024: a citation is not in the parallel texts. Told where all texts are seen, by <see cref="ParallelTexts.ParallelComparison"/>.</summary>
    ParallelCitationAdded = 24,

    /// <summary>TR0025: a cross-reference leads to a paragraph that does not exist.</summary>
    CrossReferenceToMissingParagraph = 25,

    /// <summary>TR0026: the session of the head is not that of the symbol.</summary>
    SessionDisagreesWithSymbol = 26,

    /// <summary>TR0027: the text is larger than any resolution.</summary>
    TextTooLarge = 27,

    /// <summary>TR0028: a citation leads to a paragraph that the cited text does not have. Told by the generator and by <c>check</c>, which see all texts.</summary>
    CitedParagraphMissing = 28,

    /// <summary>TR0029: an operative paragraph opens with what looks like a verb and is none that is known.</summary>
    VerbUnknown = 29,

    /// <summary>TR0030: a citation has another date than other texts give. Told by the generator and by <c>check</c>, which see all texts.</summary>
    CitedDateDisagrees = 30,
}
