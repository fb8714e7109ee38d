using TypedResolutions.Text;
using TypedResolutions.Text.Dates;

namespace TypedResolutions.Tool.Inspection;

/// <summary>What is kept of a file to compare the dates of its citations: no words.</summary>
/// <param name="Dates">Its dates.</param>
/// <param name="Places">Where those of its citations stand.</param>
/// <param name="Lines">The lines of the file.</param>
internal sealed record DatedText(TextDates Dates, IReadOnlyList<SourceSpan> Places, LineMap Lines)
{
    public static DatedText? Of(FileInspection inspection) =>
        inspection.Resolution is { } document && TextDates.Of(inspection.File, document) is { } dates
            ? new DatedText(dates, TextDates.PlacesOf(document), document.Lines)
            : null;

    /// <summary>Puts a conflict at its place.</summary>
    /// <param name="conflict">A date of this text that disagrees.</param>
    public FileDiagnostic Locate(DateConflict conflict) =>
        FileDiagnostic.Of(new Problem(ProblemKind.CitedDateDisagrees, Places[conflict.Index], conflict.Arguments), Lines);
}
