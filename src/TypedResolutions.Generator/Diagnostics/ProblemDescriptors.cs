using Microsoft.CodeAnalysis;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>Finds the diagnostic of a problem that the parser saw.</summary>
internal static class ProblemDescriptors
{
    /// <summary>Gets the diagnostic; null for a problem that the analyzer does not own.</summary>
    public static DiagnosticDescriptor? Of(ProblemKind kind) => kind switch
    {
        ProblemKind.NotAResolution => Descriptors.NotAResolution,
        ProblemKind.SymbolMissing => Descriptors.SymbolMissing,
        ProblemKind.OperativeNumberOutOfSequence => Descriptors.OperativeNumberOutOfSequence,
        ProblemKind.FootnoteMarkerWithoutNote => Descriptors.FootnoteMarkerWithoutNote,
        ProblemKind.FootnoteWithoutMarker => Descriptors.FootnoteWithoutMarker,
        ProblemKind.ReplacementCharacters => Descriptors.ReplacementCharacters,
        ProblemKind.NameCloseToKnownActor => Descriptors.NameCloseToKnownActor,
        ProblemKind.RegistryColumnMissing => Descriptors.RegistryColumnMissing,
        ProblemKind.RegistryColumnUnknown => Descriptors.RegistryColumnUnknown,
        ProblemKind.RegistryQuoteNotClosed => Descriptors.RegistryQuoteNotClosed,
        ProblemKind.RegistryTextBehindQuote => Descriptors.RegistryTextBehindQuote,
        ProblemKind.RegistryFieldCountDiffers => Descriptors.RegistryFieldCountDiffers,
        ProblemKind.RegistryIdInvalid => Descriptors.RegistryIdInvalid,
        ProblemKind.RegistryIdDuplicate => Descriptors.RegistryIdDuplicate,
        ProblemKind.RegistryKindUnknown => Descriptors.RegistryKindUnknown,
        ProblemKind.RegistryNameMissing => Descriptors.RegistryNameMissing,
        ProblemKind.RegistryDateInvalid => Descriptors.RegistryDateInvalid,
        ProblemKind.CrossReferenceToMissingParagraph => Descriptors.CrossReferenceToMissingParagraph,
        ProblemKind.SessionDisagreesWithSymbol => Descriptors.SessionDisagreesWithSymbol,
        ProblemKind.TextTooLarge => Descriptors.TextTooLarge,
        ProblemKind.VerbUnknown => Descriptors.VerbUnknown,
        _ => null,
    };
}
