using System.CommandLine;
using TypedResolutions.Tool.Inspection;
using TypedResolutions.Tool.Json;
using TypedResolutions.Tool.Outline;

namespace TypedResolutions.Tool.Commands;

/// <summary><c>inspect</c>: prints what the parser sees.</summary>
internal static class InspectCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var format = new Option<string>("--format")
        {
            Description = "'text' is an outline for a person; 'json' is an object for each file, a line each.",
            DefaultValueFactory = _ => Text,
        };
        var registries = RegistryOption.Create();
        format.AcceptOnlyFromAmong(Text, Json);
        var command = new Command("inspect", "Prints what the parser sees in each file.") { paths, format, registries };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(paths),
            LoadedRegistry.Load(result.GetRequiredValue(registries)),
            result.GetRequiredValue(format) == Json ? InspectionJson.Write : InspectionOutline.Write,
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths,
        LoadedRegistry registry,
        Func<FileInspection, string> print,
        Terminal terminal,
        CancellationToken cancellationToken)
    {
        registry.WriteDiagnostics(terminal.Error);
        var exitCode = registry.HasErrors ? ExitCode.ErrorsFound : ExitCode.Success;
        await InspectionRun.ForEachAsync(
            paths,
            registry.Registry,
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
