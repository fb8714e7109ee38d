using TypedResolutions.Text;
using TypedResolutions.Text.Traceability;
using TypedResolutions.Tool.Coverage.Metadata;

namespace TypedResolutions.Tool.Coverage;

/// <summary>Which code implements which paragraph.</summary>
/// <param name="Resolutions">The resolutions, by symbol.</param>
internal sealed record CoverageReport(IReadOnlyList<CoveredResolution> Resolutions);

/// <summary>A resolution and what implements its paragraphs.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Language">The language of the texts.</param>
/// <param name="Title">The title; null where it is not known.</param>
/// <param name="Paragraphs">The paragraphs in document order.</param>
internal sealed record CoveredResolution(
    string Symbol,
    Language Language,
    string? Title,
    IReadOnlyList<CoveredParagraph> Paragraphs)
{
    public int CountOf(ParagraphStatus status) => Paragraphs.Count(paragraph => paragraph.Status == status);
}

/// <summary>A paragraph and what implements it.</summary>
/// <param name="Listed">What the assembly tells of it.</param>
/// <param name="Text">The text; null where the assembly does not carry it.</param>
/// <param name="IsRequired">Whether the policy asks for it.</param>
/// <param name="Implementations">What implements it.</param>
internal sealed record CoveredParagraph(
    ListedParagraph Listed,
    string? Text,
    bool IsRequired,
    IReadOnlyList<CoveringMember> Implementations)
{
    /// <summary>Gets how it stands: one changed text is enough to have it read again.</summary>
    public ParagraphStatus Status => Implementations switch
    {
        [] => IsRequired ? ParagraphStatus.Open : ParagraphStatus.NotAsked,
        _ when Implementations.Any(member => member.IsDrifted) => ParagraphStatus.Drifted,
        _ => ParagraphStatus.Implemented,
    };
}

/// <summary>A type or member that says that it implements a paragraph.</summary>
/// <param name="Name">The name, with namespace.</param>
/// <param name="Assembly">The assembly.</param>
/// <param name="Fingerprint">The fingerprint that was noted; null where none was.</param>
/// <param name="Note">The remark; null where there is none.</param>
/// <param name="IsDrifted">Whether the text has another fingerprint today.</param>
/// <param name="Place">Where it stands; null where that is not known.</param>
internal sealed record CoveringMember(
    string Name,
    string Assembly,
    string? Fingerprint,
    string? Note,
    bool IsDrifted,
    SourcePlace? Place);

/// <summary>How a paragraph stands.</summary>
internal enum ParagraphStatus
{
    /// <summary>Nothing implements it, and nothing has to.</summary>
    NotAsked = 0,

    /// <summary>The policy asks for it, and nothing implements it.</summary>
    Open = 1,

    /// <summary>It is implemented, and its text was changed since.</summary>
    Drifted = 2,

    /// <summary>It is implemented.</summary>
    Implemented = 3,
}
