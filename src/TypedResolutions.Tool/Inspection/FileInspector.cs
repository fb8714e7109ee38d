using TypedResolutions.Text;
using TypedResolutions.Text.Registries;
using TypedResolutions.Tool.Input;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Reads a file and parses it.</summary>
internal static class FileInspector
{
    public static FileInspection Inspect(InputFile file, Registry registry, CancellationToken cancellationToken) =>
        TextFileReader.Read(file.Path) switch
        {
            FileContent.Unreadable failure => new FileInspection(
                file.Name,
                Resolution: null,
                [FileDiagnostic.Unreadable(failure.Reason, failure.Line, failure.Column)]),
            FileContent.Text text => Inspect(file, text.Content, registry, cancellationToken),
            var other => throw new InvalidOperationException(other.ToString()),
        };

    private static FileInspection Inspect(
        InputFile file, string text, Registry registry, CancellationToken cancellationToken)
    {
        var options = new ResolutionParseOptions { Path = file.Path, Registry = registry };
        var document = ResolutionParser.Parse(text, options, cancellationToken);

        // A text that is no resolution has that one problem, whatever else was seen on the way.
        IReadOnlyList<Problem> problems = document.IsResolution
            ? document.Problems
            : [document.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.TextTooLarge)
                ?? new Problem(ProblemKind.NotAResolution, default, [Path.GetFileName(file.Path)])];
        return new FileInspection(
            file.Name,
            document.IsResolution ? document : null,
            [.. problems.Select(problem => FileDiagnostic.Of(problem, document.Lines))]);
    }
}
