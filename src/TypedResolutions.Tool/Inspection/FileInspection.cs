using TypedResolutions.Text;

namespace TypedResolutions.Tool.Inspection;

/// <summary>What was read in a file.</summary>
/// <param name="File">How the output names the file.</param>
/// <param name="Resolution">What the parser read; null where the file is no resolution.</param>
/// <param name="Diagnostics">What is off, in the order of the file.</param>
internal sealed record FileInspection(
    string File,
    ResolutionDocument? Resolution,
    IReadOnlyList<FileDiagnostic> Diagnostics)
{
    /// <summary>Gets whether the file has no text.</summary>
    public bool IsUnreadable => Diagnostics is [{ Id: FileDiagnostic.UnreadableId }];

    /// <summary>Gets whether something is off that is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == ProblemSeverity.Error);
}
