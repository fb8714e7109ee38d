using Microsoft.CodeAnalysis;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>All diagnostics, one for each id. Texts are told by the analyzer, clashes between them by the generator.</summary>
/// <remarks>
/// The words are the parser's, which the tool uses too; ids and severities stand here again, because release tracking
/// reads them from the source.
/// </remarks>
internal static class Descriptors
{
    private const string Category = "Resolution";
    private const string HelpLinks = "https://github.com/typed-resolutions/typed-resolutions/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor NotAResolution = new(
        "TR0001",
        ProblemDescriptions.NotAResolution.Title,
        ProblemDescriptions.NotAResolution.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0001.md");

    public static readonly DiagnosticDescriptor SymbolMissing = new(
        "TR0002",
        ProblemDescriptions.SymbolMissing.Title,
        ProblemDescriptions.SymbolMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0002.md");

    public static readonly DiagnosticDescriptor DuplicateSymbolAndLanguage = new(
        "TR0003",
        ProblemDescriptions.DuplicateSymbolAndLanguage.Title,
        ProblemDescriptions.DuplicateSymbolAndLanguage.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0003.md");

    public static readonly DiagnosticDescriptor OperativeNumberOutOfSequence = new(
        "TR0004",
        ProblemDescriptions.OperativeNumberOutOfSequence.Title,
        ProblemDescriptions.OperativeNumberOutOfSequence.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0004.md");

    public static readonly DiagnosticDescriptor FootnoteMarkerWithoutNote = new(
        "TR0005",
        ProblemDescriptions.FootnoteMarkerWithoutNote.Title,
        ProblemDescriptions.FootnoteMarkerWithoutNote.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0005.md");

    public static readonly DiagnosticDescriptor FootnoteWithoutMarker = new(
        "TR0006",
        ProblemDescriptions.FootnoteWithoutMarker.Title,
        ProblemDescriptions.FootnoteWithoutMarker.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0006.md");

    public static readonly DiagnosticDescriptor ReplacementCharacters = new(
        "TR0007",
        ProblemDescriptions.ReplacementCharacters.Title,
        ProblemDescriptions.ReplacementCharacters.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0007.md");

    public static readonly DiagnosticDescriptor NameCloseToKnownActor = new(
        "TR0008",
        ProblemDescriptions.NameCloseToKnownActor.Title,
        ProblemDescriptions.NameCloseToKnownActor.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0008.md");

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = new(
        "TR0009",
        ProblemDescriptions.LanguageVersionTooLow.Title,
        ProblemDescriptions.LanguageVersionTooLow.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0009.md");

    public static readonly DiagnosticDescriptor StringLiteralsNearLimit = new(
        "TR0010",
        ProblemDescriptions.StringLiteralsNearLimit.Title,
        ProblemDescriptions.StringLiteralsNearLimit.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0010.md");

    public static readonly DiagnosticDescriptor RegistryColumnMissing = new(
        "TR0011",
        ProblemDescriptions.RegistryColumnMissing.Title,
        ProblemDescriptions.RegistryColumnMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0011.md");

    public static readonly DiagnosticDescriptor RegistryColumnUnknown = new(
        "TR0012",
        ProblemDescriptions.RegistryColumnUnknown.Title,
        ProblemDescriptions.RegistryColumnUnknown.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0012.md");

    public static readonly DiagnosticDescriptor RegistryQuoteNotClosed = new(
        "TR0013",
        ProblemDescriptions.RegistryQuoteNotClosed.Title,
        ProblemDescriptions.RegistryQuoteNotClosed.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0013.md");

    public static readonly DiagnosticDescriptor RegistryTextBehindQuote = new(
        "TR0014",
        ProblemDescriptions.RegistryTextBehindQuote.Title,
        ProblemDescriptions.RegistryTextBehindQuote.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0014.md");

    public static readonly DiagnosticDescriptor RegistryFieldCountDiffers = new(
        "TR0015",
        ProblemDescriptions.RegistryFieldCountDiffers.Title,
        ProblemDescriptions.RegistryFieldCountDiffers.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0015.md");

    public static readonly DiagnosticDescriptor RegistryIdInvalid = new(
        "TR0016",
        ProblemDescriptions.RegistryIdInvalid.Title,
        ProblemDescriptions.RegistryIdInvalid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0016.md");

    public static readonly DiagnosticDescriptor RegistryIdDuplicate = new(
        "TR0017",
        ProblemDescriptions.RegistryIdDuplicate.Title,
        ProblemDescriptions.RegistryIdDuplicate.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0017.md");

    public static readonly DiagnosticDescriptor RegistryKindUnknown = new(
        "TR0018",
        ProblemDescriptions.RegistryKindUnknown.Title,
        ProblemDescriptions.RegistryKindUnknown.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0018.md");

    public static readonly DiagnosticDescriptor RegistryNameMissing = new(
        "TR0019",
        ProblemDescriptions.RegistryNameMissing.Title,
        ProblemDescriptions.RegistryNameMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0019.md");

    public static readonly DiagnosticDescriptor RegistryDateInvalid = new(
        "TR0020",
        ProblemDescriptions.RegistryDateInvalid.Title,
        ProblemDescriptions.RegistryDateInvalid.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0020.md");

    public static readonly DiagnosticDescriptor ParallelParagraphMissing = new(
        "TR0021",
        ProblemDescriptions.ParallelParagraphMissing.Title,
        ProblemDescriptions.ParallelParagraphMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0021.md");

    public static readonly DiagnosticDescriptor ParallelParagraphAdded = new(
        "TR0022",
        ProblemDescriptions.ParallelParagraphAdded.Title,
        ProblemDescriptions.ParallelParagraphAdded.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0022.md");

    public static readonly DiagnosticDescriptor ParallelCitationMissing = new(
        "TR0023",
        ProblemDescriptions.ParallelCitationMissing.Title,
        ProblemDescriptions.ParallelCitationMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0023.md");

    public static readonly DiagnosticDescriptor ParallelCitationAdded = new(
        "TR0024",
        ProblemDescriptions.ParallelCitationAdded.Title,
        ProblemDescriptions.ParallelCitationAdded.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0024.md");

    public static readonly DiagnosticDescriptor CrossReferenceToMissingParagraph = new(
        "TR0025",
        ProblemDescriptions.CrossReferenceToMissingParagraph.Title,
        ProblemDescriptions.CrossReferenceToMissingParagraph.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0025.md");

    public static readonly DiagnosticDescriptor SessionDisagreesWithSymbol = new(
        "TR0026",
        ProblemDescriptions.SessionDisagreesWithSymbol.Title,
        ProblemDescriptions.SessionDisagreesWithSymbol.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0026.md");

    public static readonly DiagnosticDescriptor TextTooLarge = new(
        "TR0027",
        ProblemDescriptions.TextTooLarge.Title,
        ProblemDescriptions.TextTooLarge.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0027.md");

    public static readonly DiagnosticDescriptor CitedParagraphMissing = new(
        "TR0028",
        ProblemDescriptions.CitedParagraphMissing.Title,
        ProblemDescriptions.CitedParagraphMissing.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0028.md");

    public static readonly DiagnosticDescriptor VerbUnknown = new(
        "TR0029",
        ProblemDescriptions.VerbUnknown.Title,
        ProblemDescriptions.VerbUnknown.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0029.md");

    public static readonly DiagnosticDescriptor CitedDateDisagrees = new(
        "TR0030",
        ProblemDescriptions.CitedDateDisagrees.Title,
        ProblemDescriptions.CitedDateDisagrees.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0030.md");

    public static readonly DiagnosticDescriptor ResolutionIsReferenced = new(
        "TR0201",
        "A referenced assembly has the resolution",
        "{0} is in the referenced assembly '{1}' too: its types are used, and this text is left out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0201.md");

    public static readonly DiagnosticDescriptor NamespaceIsReferenced = new(
        "TR0202",
        "Two assemblies have resolutions in one namespace",
        "'{0}' and {1} both have resolutions in the namespace '{2}', so that neither's types can be told apart; set TypedResolutionsNamespace in one of them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0202.md");

    public static readonly DiagnosticDescriptor TypeIsReferencedTwice = new(
        "TR0203",
        "Two referenced assemblies have a type for the same thing",
        "'{0}' and {1} both have types for the same things, '{2}' among them: those of '{0}' are used; let {1} reference '{0}' to have one type for each",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0203.md");
}
