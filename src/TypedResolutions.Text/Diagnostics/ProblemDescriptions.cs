namespace TypedResolutions.Text;

/// <summary>All kinds of problems of texts and registries, one description each: the one home of ids, severities and messages.</summary>
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

    /// <summary>Gets TR0009. No arguments.</summary>
    public static ProblemDescription LanguageVersionTooLow { get; } = new(
        ProblemKind.LanguageVersionTooLow,
        ProblemSeverity.Error,
        "The C# version is too low",
        "Resolutions need C# 9 or later to become types; set LangVersion to 9 or later (11 or later is best)");

    /// <summary>Gets TR0010. Argument: the megabytes that the texts take.</summary>
    public static ProblemDescription StringLiteralsNearLimit { get; } = new(
        ProblemKind.StringLiteralsNearLimit,
        ProblemSeverity.Warning,
        "The texts are near the limit of string literals",
        "The resolutions take about {0} MB of the 16 MB that an assembly has for string literals; set LangVersion to 11 or later, which has no such limit");

    /// <summary>Gets TR0011. Argument: the column.</summary>
    public static ProblemDescription RegistryColumnMissing { get; } = new(
        ProblemKind.RegistryColumnMissing,
        ProblemSeverity.Error,
        "A registry lacks a column",
        "The registry has no column '{0}'; its first line must name the columns, 'id' and 'kind' among them");

    /// <summary>Gets TR0012. Argument: the column.</summary>
    public static ProblemDescription RegistryColumnUnknown { get; } = new(
        ProblemKind.RegistryColumnUnknown,
        ProblemSeverity.Warning,
        "A column of a registry is not known",
        "'{0}' is no column of this registry, or named before; the column is not read");

    /// <summary>Gets TR0013. No arguments.</summary>
    public static ProblemDescription RegistryQuoteNotClosed { get; } = new(
        ProblemKind.RegistryQuoteNotClosed,
        ProblemSeverity.Error,
        "A quoted field of a registry does not end",
        "The quotation mark is not closed; the rest of the file is taken for one field");

    /// <summary>Gets TR0014. Argument: the text.</summary>
    public static ProblemDescription RegistryTextBehindQuote { get; } = new(
        ProblemKind.RegistryTextBehindQuote,
        ProblemSeverity.Error,
        "Text stands behind a quoted field of a registry",
        "'{0}' stands behind a closing quotation mark; write a quotation mark inside a field twice, and quote the whole field");

    /// <summary>Gets TR0015. Arguments: the number of fields of the row, of the first line.</summary>
    public static ProblemDescription RegistryFieldCountDiffers { get; } = new(
        ProblemKind.RegistryFieldCountDiffers,
        ProblemSeverity.Error,
        "A row of a registry has a wrong number of fields",
        "The row has {0} fields, the first line {1}; the row is left out: quote fields that hold a comma");

    /// <summary>Gets TR0016. Argument: the id.</summary>
    public static ProblemDescription RegistryIdInvalid { get; } = new(
        ProblemKind.RegistryIdInvalid,
        ProblemSeverity.Error,
        "The id of a row is no identifier",
        "'{0}' is no id; the row is left out: use letters, digits and underscores, a letter first, for it names a C# class");

    /// <summary>Gets TR0017. Argument: the id.</summary>
    public static ProblemDescription RegistryIdDuplicate { get; } = new(
        ProblemKind.RegistryIdDuplicate,
        ProblemSeverity.Error,
        "Two rows of a registry have the same id",
        "The id '{0}' is there twice; this row is left out");

    /// <summary>Gets TR0018. Arguments: the kind, what the file holds: actor or instrument.</summary>
    public static ProblemDescription RegistryKindUnknown { get; } = new(
        ProblemKind.RegistryKindUnknown,
        ProblemSeverity.Error,
        "The kind of a row is not known",
        "'{0}' is no kind of {1}; the row is left out: take one of the members of its C# enum");

    /// <summary>Gets TR0019. Argument: the id.</summary>
    public static ProblemDescription RegistryNameMissing { get; } = new(
        ProblemKind.RegistryNameMissing,
        ProblemSeverity.Error,
        "A row of a registry has no name",
        "'{0}' has no name in any language; the row is left out");

    /// <summary>Gets TR0020. Argument: the date.</summary>
    public static ProblemDescription RegistryDateInvalid { get; } = new(
        ProblemKind.RegistryDateInvalid,
        ProblemSeverity.Error,
        "A date of a registry is not written as it must be",
        "'{0}' is no date; the row is left out: write yyyy-MM-dd, yyyy-MM or yyyy");

    /// <summary>Gets TR0021. Arguments: the label, the languages that have it.</summary>
    public static ProblemDescription ParallelParagraphMissing { get; } = new(
        ProblemKind.ParallelParagraphMissing,
        ProblemSeverity.Warning,
        "A paragraph of the parallel texts is missing",
        "{0} is in the {1} text and not in this one; check whether a paragraph is missing, split or numbered otherwise behind this place");

    /// <summary>Gets TR0022. Arguments: the label, the languages that do not have it.</summary>
    public static ProblemDescription ParallelParagraphAdded { get; } = new(
        ProblemKind.ParallelParagraphAdded,
        ProblemSeverity.Warning,
        "A paragraph is not in the parallel texts",
        "{0} is in this text and not in the {1} one; check whether a paragraph is split, or part of another text");

    /// <summary>Gets TR0023. Arguments: the instrument, the label, the languages that cite it.</summary>
    public static ProblemDescription ParallelCitationMissing { get; } = new(
        ProblemKind.ParallelCitationMissing,
        ProblemSeverity.Warning,
        "A citation of the parallel texts is missing",
        "{1} cites {0} in the {2} text and not here; check the number, or whether a footnote was lost");

    /// <summary>Gets TR0024. Arguments: the instrument, the label, the languages that do not cite it.</summary>
    public static ProblemDescription ParallelCitationAdded { get; } = new(
        ProblemKind.ParallelCitationAdded,
        ProblemSeverity.Warning,
        "A citation is not in the parallel texts",
        "{1} cites {0} here and not in the {2} text; check the number, or whether a footnote was lost there");

    /// <summary>Gets TR0025. Argument: the number.</summary>
    public static ProblemDescription CrossReferenceToMissingParagraph { get; } = new(
        ProblemKind.CrossReferenceToMissingParagraph,
        ProblemSeverity.Warning,
        "A cross-reference leads to no paragraph",
        "Paragraph {0} does not exist in this text; check the number, or whether the paragraph of another text is meant");

    /// <summary>Gets TR0026. Arguments: the session of the head, the symbol, its session.</summary>
    public static ProblemDescription SessionDisagreesWithSymbol { get; } = new(
        ProblemKind.SessionDisagreesWithSymbol,
        ProblemSeverity.Warning,
        "Session and symbol disagree",
        "The head says session {0}, the symbol {1} session {2}; correct the one that is wrong");

    /// <summary>Gets TR0027. Arguments: the length, the limit.</summary>
    public static ProblemDescription TextTooLarge { get; } = new(
        ProblemKind.TextTooLarge,
        ProblemSeverity.Error,
        "The text is over the size limit",
        "The text has {0} characters, and a resolution at most {1}; split the file, or take it out of the Resolution items");

    /// <summary>Gets TR0028. Arguments: the number, the instrument.</summary>
    public static ProblemDescription CitedParagraphMissing { get; } = new(
        ProblemKind.CitedParagraphMissing,
        ProblemSeverity.Warning,
        "A citation leads to no paragraph",
        "{1} has no paragraph {0}; check the number, or whether the text of {1} is complete");

    /// <summary>Gets TR0029. Argument: the word.</summary>
    public static ProblemDescription VerbUnknown { get; } = new(
        ProblemKind.VerbUnknown,
        ProblemSeverity.Warning,
        "The opening verb is not known",
        "'{0}' opens an operative paragraph, but no verb phrase that is known; check the spelling of the phrase");

    /// <summary>Gets TR0030. Arguments: the instrument, the date here, the date of the others, where they give it.</summary>
    public static ProblemDescription CitedDateDisagrees { get; } = new(
        ProblemKind.CitedDateDisagrees,
        ProblemSeverity.Warning,
        "A citation has another date than other texts give",
        "{0} is dated {1} here, but {2} {3}; check the date and the number");

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
        LanguageVersionTooLow,
        StringLiteralsNearLimit,
        RegistryColumnMissing,
        RegistryColumnUnknown,
        RegistryQuoteNotClosed,
        RegistryTextBehindQuote,
        RegistryFieldCountDiffers,
        RegistryIdInvalid,
        RegistryIdDuplicate,
        RegistryKindUnknown,
        RegistryNameMissing,
        RegistryDateInvalid,
        ParallelParagraphMissing,
        ParallelParagraphAdded,
        ParallelCitationMissing,
        ParallelCitationAdded,
        CrossReferenceToMissingParagraph,
        SessionDisagreesWithSymbol,
        TextTooLarge,
        CitedParagraphMissing,
        VerbUnknown,
        CitedDateDisagrees,
    ];

    /// <summary>Gets the description of a kind of problem.</summary>
    /// <param name="kind">What is off.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no problem.</exception>
    public static ProblemDescription Of(ProblemKind kind) => kind is > ProblemKind.None && (int)kind <= All.Count
        ? All[(int)kind - 1]
        : throw new ArgumentOutOfRangeException(nameof(kind));
}
