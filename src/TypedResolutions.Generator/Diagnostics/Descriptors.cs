using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>All diagnostics, one for each id. Texts are told by the analyzer, clashes between them by the generator.</summary>
internal static class Descriptors
{
    private const string Category = "Resolution";
    private const string HelpLinks = "https://github.com/typed-resolutions/typed-resolutions/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor NotAResolution = new(
        "TR0001",
        "The text does not read as a resolution",
        "'{0}' does not read as a resolution; take it out of the Resolution items, or check its encoding and its head",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0001.md");

    public static readonly DiagnosticDescriptor SymbolMissing = new(
        "TR0002",
        "The resolution has no symbol",
        "No symbol such as A/RES/72/200 was found; add it to the text or give the item Symbol metadata",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0002.md");

    public static readonly DiagnosticDescriptor DuplicateSymbolAndLanguage = new(
        "TR0003",
        "Two texts have the same symbol and language",
        "The {1} text of {0} is there twice; this one is left out, '{2}' is taken: remove one, or correct its Symbol or Language metadata",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0003.md");

    public static readonly DiagnosticDescriptor OperativeNumberOutOfSequence = new(
        "TR0004",
        "An operative number is out of sequence",
        "Operative paragraph {0} follows paragraph {1}; check whether a paragraph is missing, split or numbered twice",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0004.md");

    public static readonly DiagnosticDescriptor FootnoteMarkerWithoutNote = new(
        "TR0005",
        "A footnote marker has no footnote",
        "Footnote marker {0} has no footnote; add the note, or remove the marker",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0005.md");

    public static readonly DiagnosticDescriptor FootnoteWithoutMarker = new(
        "TR0006",
        "A footnote has no marker",
        "Footnote {0} has no marker in the text; add the marker, or remove the note",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0006.md");

    public static readonly DiagnosticDescriptor ReplacementCharacters = new(
        "TR0007",
        "The text holds replacement characters",
        "The text holds replacement characters: it was read in a wrong encoding; save it as UTF-8",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0007.md");

    public static readonly DiagnosticDescriptor NameCloseToKnownActor = new(
        "TR0008",
        "A name is one edit away from a known actor",
        "'{0}' is no known actor; did you mean '{1}'?",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0008.md");

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = new(
        "TR0009",
        "The C# version is too low",
        "Resolutions need C# 9 or later to become types; set LangVersion to 9 or later (11 or later is best)",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0009.md");

    public static readonly DiagnosticDescriptor StringLiteralsNearLimit = new(
        "TR0010",
        "The texts are near the limit of string literals",
        "The resolutions take about {0} MB of the 16 MB that an assembly has for string literals; set LangVersion to 11 or later, which has no such limit",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0010.md");
}
