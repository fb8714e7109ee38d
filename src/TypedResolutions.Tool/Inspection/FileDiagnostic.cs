using System.Globalization;
using TypedResolutions.Text;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Something that is off in a file, at its place.</summary>
/// <param name="Id">The id: <c>TR0001</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is off.</param>
/// <param name="Line">The one-based line.</param>
/// <param name="Column">The one-based column, in UTF-16 code units.</param>
/// <param name="Length">The number of UTF-16 code units; 0 for a mere place.</param>
internal sealed record FileDiagnostic(
    string Id,
    ProblemSeverity Severity,
    string Message,
    int Line,
    int Column,
    int Length)
{
    /// <summary>The tool's own id for a file without a text; what is off in texts has the ids of the compiler.</summary>
    public const string UnreadableId = "TR0000";

    public static FileDiagnostic Of(Problem problem, LineMap lines)
    {
        var description = ProblemDescriptions.Of(problem.Kind);
        var place = lines.GetPosition(problem.Span.Start);
        return new FileDiagnostic(
            description.Id,
            description.Severity,
            description.MessageOf(problem),
            place.Line,
            place.Column,
            problem.Span.Length);
    }

    public static FileDiagnostic Unreadable(string reason, int line, int column) =>
        new(UnreadableId, ProblemSeverity.Error, "The file cannot be read: " + reason, line, column, Length: 0);

    /// <summary>Writes it as compilers do, so that editors and build servers find the place.</summary>
    /// <param name="file">How the output names the file.</param>
    /// <returns><c>file(line,column): severity TRnnnn: message</c>.</returns>
    public string ToLine(string file) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file}({Line},{Column}): {SeverityNames.NameOf(Severity)} {Id}: {Message}");
}
