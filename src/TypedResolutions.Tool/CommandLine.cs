using System.CommandLine;
using TypedResolutions.Tool.Commands;

namespace TypedResolutions.Tool;

/// <summary>The command <c>typed-resolutions</c>.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Reads the texts of United Nations resolutions as the TypedResolutions generator reads them.")
        {
            InspectCommand.Create(terminal),
            CheckCommand.Create(terminal),
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
