namespace TypedResolutions.Text;

/// <summary>What can be off in a text. The number is the diagnostic's: 1 is TR0001.</summary>
public enum ProblemKind
{
    /// <summary>Not a known problem.</summary>
    None = 0,

    /// <summary>TR0001: the text does not read as a resolution.</summary>
    NotAResolution = 1,

    /// <summary>TR0002: no symbol was found.</summary>
    SymbolMissing = 2,

    /// <summary>TR0003: two texts have the same symbol and language. Told by the generator, which sees both.</summary>
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
}
