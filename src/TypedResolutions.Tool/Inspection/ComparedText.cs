using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Tool.Inspection;

/// <summary>What is kept of a resolution in one language to compare it with its parallel texts: no words.</summary>
/// <param name="Path">How the output names the file.</param>
/// <param name="Symbol">The symbol.</param>
/// <param name="Language">The language.</param>
/// <param name="Paragraphs">Its paragraphs and headings.</param>
/// <param name="Places">Where its paragraphs stand.</param>
/// <param name="Lines">The lines of the file.</param>
internal sealed record ComparedText(
    string Path,
    string Symbol,
    Language Language,
    IReadOnlyList<ComparedParagraph> Paragraphs,
    IReadOnlyList<ParagraphSpans> Places,
    LineMap Lines) : IParallelText
{
    IReadOnlyList<IParallelParagraph> IParallelText.Paragraphs => Paragraphs;

    public static IReadOnlyList<ComparedText> AllOf(FileInspection inspection) => inspection.Resolution is { } document
        ? [.. ResolutionPart.AllOf(document).Select(part => new ComparedText(
            inspection.File,
            part.Symbol,
            document.Language,
            [.. part.Paragraphs.Select(ComparedParagraph.Of)],
            [.. ParagraphSpans.AllOf(part)],
            document.Lines))]
        : [];

    /// <summary>Puts differences at their places.</summary>
    /// <param name="differences">In what the text differs from its parallel texts.</param>
    public IEnumerable<FileDiagnostic> Locate(IEnumerable<TextDifference> differences)
    {
        var places = Places.ToDictionary(place => place.Label, StringComparer.Ordinal);
        return differences.Select(difference => FileDiagnostic.Of(
            new Problem(difference.Kind, places[difference.Label].PlaceOf(difference.Citation), difference.Arguments), Lines));
    }
}
