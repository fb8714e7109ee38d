using TypedResolutions.Generator.Models;
using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Readings;

/// <summary>
/// What the analyzers need of a file that was parsed: little of it, so that it can be kept as long as the file's text is.
/// </summary>
/// <param name="IsResolution">Whether the file reads as a resolution.</param>
/// <param name="Language">The language that it was read in.</param>
/// <param name="Problems">What is off in it.</param>
/// <param name="Lines">Where its lines start.</param>
/// <param name="Parts">Where the paragraphs of its resolutions stand; one in parts has several.</param>
internal sealed record TextReading(
    bool IsResolution,
    Language Language,
    IReadOnlyList<Problem> Problems,
    LineMap Lines,
    IReadOnlyList<ReadPart> Parts)
{
    /// <summary>Takes it from a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parts">Its resolutions, see <see cref="ResolutionPart.AllOf"/>.</param>
    public static TextReading Of(ResolutionDocument document, ResolutionPart[] parts) => new(
        document.IsResolution,
        document.Language,
        document.Problems,
        document.Lines,
        parts.Select(static part => new ReadPart(
            CarriableText.Of(part.Symbol),
            part.Paragraphs
                .Where(static labelled => labelled.Paragraph.Kind != ParagraphKind.Heading)
                .Select(static labelled => (labelled.Label, labelled.Paragraph.Span))
                .ToArray())).ToArray());
}
