using TypedResolutions.Text;
using TypedResolutions.Text.Registries;
using TypedResolutions.Tool.Input;

namespace TypedResolutions.Tool.Inspection;

/// <summary>The built-in registry with the rows of the user's files.</summary>
/// <param name="Registry">All actors and instruments that are known.</param>
/// <param name="Diagnostics">What is off in the files, in their order; each with how the output names its file.</param>
internal sealed record LoadedRegistry(
    Registry Registry,
    IReadOnlyList<(string File, FileDiagnostic Diagnostic)> Diagnostics)
{
    /// <summary>Gets whether something is off that is an error.</summary>
    public bool HasErrors => Diagnostics.Any(entry => entry.Diagnostic.Severity == ProblemSeverity.Error);

    /// <summary>Reads files, of which a later one wins over an earlier one.</summary>
    /// <param name="paths">The files.</param>
    public static LoadedRegistry Load(IEnumerable<string> paths)
    {
        var registry = Registry.Default;
        var diagnostics = new List<(string File, FileDiagnostic Diagnostic)>();
        foreach (var path in paths)
        {
            switch (TextFileReader.Read(path))
            {
                case FileContent.Text text:
                    var rows = RegistryRows.Read(text.Content);
                    var lines = new LineMap(text.Content);
                    diagnostics.AddRange(rows.Problems.Select(problem => (path, FileDiagnostic.Of(problem, lines))));
                    registry = registry.With(rows);
                    break;
                case FileContent.Unreadable failure:
                    diagnostics.Add((path, FileDiagnostic.Unreadable(failure.Reason, failure.Line, failure.Column)));
                    break;
            }
        }

        return new LoadedRegistry(registry, diagnostics);
    }

    /// <summary>Writes what is off, a line each.</summary>
    /// <param name="writer">Takes the lines.</param>
    public void WriteDiagnostics(TextWriter writer)
    {
        foreach (var (file, diagnostic) in Diagnostics)
        {
            writer.WriteLine(diagnostic.ToLine(file));
        }
    }
}
