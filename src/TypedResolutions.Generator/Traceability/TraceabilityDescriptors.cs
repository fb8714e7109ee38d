using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.Traceability;

/// <summary>The diagnostics of the code that answers paragraphs: TR0101 and up.</summary>
internal static class TraceabilityDescriptors
{
    private const string Category = "Traceability";
    private const string HelpLinks = "https://github.com/typed-resolutions/typed-resolutions/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor ParagraphNotImplemented = new(
        "TR0101",
        "Nothing implements a paragraph that must be implemented",
        "Nothing implements {0}, {1}, as the policy '{2}' asks",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0101.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MalformedPolicy = new(
        "TR0102",
        "The policy cannot be read",
        "The policy '{0}' cannot be read: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0102.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor TextChanged = new(
        "TR0103",
        "The text of an implemented paragraph was changed",
        "The text of {0}, {1} is not the one that was reviewed: its fingerprint is {2} and not '{3}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0103.md");

    public static readonly DiagnosticDescriptor FingerprintMissing = new(
        "TR0104",
        "No fingerprint of the reviewed text is noted",
        "Without a fingerprint, a change of the text of {0}, {1} is not noticed",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0104.md");

    public static readonly DiagnosticDescriptor StringNamesType = new(
        "TR0105",
        "A string names what has a type",
        "The string names {0}, whose type is '{1}'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0105.md");

    public static readonly DiagnosticDescriptor PreambularParagraph = new(
        "TR0106",
        "A recital is implemented where the policy asks for operative paragraphs",
        "{0}, {1} is a recital, and the policy asks for other paragraphs of that resolution",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0106.md");

    public static readonly DiagnosticDescriptor DuplicateImplements = new(
        "TR0107",
        "A paragraph is named twice on one member",
        "'{0}' says twice that it implements {1}, {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0107.md");

    public static readonly DiagnosticDescriptor NoParagraph = new(
        "TR0108",
        "What is implemented is no paragraph",
        "'{0}' is not the class of a paragraph",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks + "TR0108.md");
}
