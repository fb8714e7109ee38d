using System.CommandLine;
using System.Globalization;
using TypedResolutions.Text;
using TypedResolutions.Tool.Inspection;

namespace TypedResolutions.Tool.Commands;

/// <summary><c>check</c>: prints what is off in texts, a line each.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create();
        var command = new Command("check", "Prints what is off in each file, as file(line,column): severity TRnnnn: message")
        {
            paths,
        };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(paths), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, Terminal terminal, CancellationToken cancellationToken)
    {
        var duplicates = new DuplicateTexts();
        var errors = 0;
        var others = 0;
        var files = await InspectionRun.ForEachAsync(
            paths,
            CheckedText.Of,
            text =>
            {
                foreach (var diagnostic in text.Diagnostics.Concat(duplicates.Add(text)))
                {
                    errors += diagnostic.Severity == ProblemSeverity.Error ? 1 : 0;
                    others += diagnostic.Severity == ProblemSeverity.Error ? 0 : 1;
                    terminal.Output.WriteLine(diagnostic.ToLine(text.File));
                }
            },
            terminal,
            cancellationToken);
        await terminal.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{files} files read: {errors} errors, {others} warnings"));
        return errors > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }
}
