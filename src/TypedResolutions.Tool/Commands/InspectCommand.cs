using System.CommandLine;
using TypedResolutions.Tool.Inspection;
using TypedResolutions.Tool.Json;
using TypedResolutions.Tool.Outline;

namespace TypedResolutions.Tool.Commands;

/// <summary><c>inspect</c>: prints what the parser sees.</summary>
internal static class InspectCommand
{
    private const string Description = """
        Prints what the parser sees in each file.

        Exit codes:
          0    every file was read; one that is no resolution says so in its diagnostics
          1    a file is missing, or is no text in UTF-8 or UTF-16
          2    the command line is wrong
          130  cancelled
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var format = new Option<OutputFormat>("--format")
        {
            Description = "'text' prints an outline for a person, 'json' an object for each file, a line each.",
            DefaultValueFactory = _ => OutputFormat.Text,
        };
        var command = new Command("inspect", Description) { paths, format };
        command.SetAction((result, cancellation) =>
            RunAsync(result.GetRequiredValue(paths), result.GetValue(format), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths,
        OutputFormat format,
        Terminal terminal,
        CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        Func<FileInspection, string> print = format == OutputFormat.Json
            ? InspectionJson.Write
            : InspectionOutline.Write;
        await InspectionRun.ForEachAsync(
            paths,
            inspection => (Printed: print(inspection), inspection.IsUnreadable),
            result =>
            {
                terminal.Output.WriteLine(result.Printed);
                exitCode = result.IsUnreadable ? ExitCode.ErrorsFound : exitCode;
            },
            terminal,
            cancellationToken);
        return exitCode;
    }
}
