namespace TypedResolutions.Text;

/// <summary>All kinds of problems of a text, one description each: the one home of ids, severities and messages.</summary>
public static class ProblemDescriptions
{
    /// <summary>Gets TR0001. Argument: the name of the file.</summary>
    public static ProblemDescription NotAResolution { get; } = new(
        ProblemKind.NotAResolution,
        ProblemSeverity.Error,
        "The text does not read as a resolution",
        "'{0}' does not read as a resolution; take it out of the Resolution items, or check its encoding and its head");

    /// <summary>Gets TR0002. No arguments.</summary>
    public static ProblemDescription SymbolMissing { get; } = new(
        ProblemKind.SymbolMissing,
        ProblemSeverity.Error,
        "The resolution has no symbol",
        "No symbol such as A/RES/72/200 was found; add it to the text or give the item Symbol metadata");

    /// <summary>Gets TR0003. Arguments: the symbol, the language, the file that is taken.</summary>
    public static ProblemDescription DuplicateSymbolAndLanguage { get; } = new(
        ProblemKind.DuplicateSymbolAndLanguage,
        ProblemSeverity.Error,
        "Two texts have the same symbol and language",
        "The {1} text of {0} is there twice; this one is left out, '{2}' is taken: remove one, or correct its Symbol or Language metadata");

    /// <summary>Gets TR0004. Arguments: the number, the number before it.</summary>
    public static ProblemDescription OperativeNumberOutOfSequence { get; } = new(
        ProblemKind.OperativeNumberOutOfSequence,
        ProblemSeverity.Warning,
        "An operative number is out of sequence",
        "Operative paragraph {0} follows paragraph {1}; check whether a paragraph is missing, split or numbered twice");

    /// <summary>Gets TR0005. Argument: the marker.</summary>
    public static ProblemDescription FootnoteMarkerWithoutNote { get; } = new(
        ProblemKind.FootnoteMarkerWithoutNote,
        ProblemSeverity.Warning,
        "A footnote marker has no footnote",
        "Footnote marker {0} has no footnote; add the note, or remove the marker");

    /// <summary>Gets TR0006. Argument: the marker.</summary>
    public static ProblemDescription FootnoteWithoutMarker { get; } = new(
        ProblemKind.FootnoteWithoutMarker,
        ProblemSeverity.Warning,
        "A footnote has no marker",
        "Footnote {0} has no marker in the text; add the marker, or remove the note");

    /// <summary>Gets TR0007. No arguments.</summary>
    public static ProblemDescription ReplacementCharacters { get; } = new(
        ProblemKind.ReplacementCharacters,
        ProblemSeverity.Warning,
        "The text holds replacement characters",
        "The text holds replacement characters: it was read in a wrong encoding; save it as UTF-8");

    /// <summary>Gets TR0008. Arguments: the name, the known actor's name.</summary>
    public static ProblemDescription NameCloseToKnownActor { get; } = new(
        ProblemKind.NameCloseToKnownActor,
        ProblemSeverity.Warning,
        "A name is one edit away from a known actor",
        "'{0}' is no known actor; did you mean '{1}'?");

    /// <summary>Gets all descriptions in the order of their ids.</summary>
    public static IReadOnlyList<ProblemDescription> All { get; } =
    [
        NotAResolution,
        SymbolMissing,
        DuplicateSymbolAndLanguage,
        OperativeNumberOutOfSequence,
        FootnoteMarkerWithoutNote,
        FootnoteWithoutMarker,
        ReplacementCharacters,
        NameCloseToKnownActor,
    ];

    /// <summary>Gets the description of a kind of problem.</summary>
    /// <param name="kind">What is off.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no problem.</exception>
    public static ProblemDescription Of(ProblemKind kind) => kind is > ProblemKind.None && (int)kind <= All.Count
        ? All[(int)kind - 1]
        : throw new ArgumentOutOfRangeException(nameof(kind));
}
