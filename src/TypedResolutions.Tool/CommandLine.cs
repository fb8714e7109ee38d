using System.CommandLine;
using TypedResolutions.Tool.Commands;

namespace TypedResolutions.Tool;

/// <summary>The command <c>typed-resolutions</c>.</summary>
internal static class CommandLine
{
    private const string Description = """
        Reads the texts of United Nations resolutions as the TypedResolutions generator reads them.

        Exit codes:
          0    success
          1    inspect: a file is missing, or is no text in UTF-8 or UTF-16, or a registry has errors; check: there are errors;
               coverage: a file is missing, or is no .NET assembly
          2    the command line is wrong
          130  cancelled
        """;

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand(Description)
        {
            InspectCommand.Create(terminal),
            CheckCommand.Create(terminal),
            CoverageCommand.Create(terminal),
        };
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var exitCode = await parsed.InvokeAsync(configuration);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }
}
