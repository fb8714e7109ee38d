using TypedResolutions.Text;

namespace TypedResolutions.Tool.Inspection;

/// <summary>What <c>check</c> keeps of a file: its diagnostics, its identity and what it is compared in with other texts.</summary>
/// <param name="File">How the output names the file.</param>
/// <param name="Symbol">The symbol; null where the file is no resolution or has none.</param>
/// <param name="Language">The language.</param>
/// <param name="Diagnostics">What is off in the file.</param>
/// <param name="Parts">What is compared of its resolutions.</param>
/// <param name="Dates">What its dates are compared by; null where the file is no resolution.</param>
internal sealed record CheckedText(
    string File,
    string? Symbol,
    Language Language,
    IReadOnlyList<FileDiagnostic> Diagnostics,
    IReadOnlyList<ComparedText> Parts,
    DatedText? Dates)
{
    public static CheckedText Of(FileInspection inspection) => new(
        inspection.File,
        inspection.Resolution?.Symbol,
        inspection.Resolution?.Language ?? default,
        inspection.Diagnostics,
        ComparedText.AllOf(inspection),
        DatedText.Of(inspection));
}
