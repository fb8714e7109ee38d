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
        var registries = RegistryOption.Create();
        var command = new Command("check", "Prints what is off in each file, as file(line,column): severity TRnnnn: message")
        {
            paths,
            registries,
        };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(paths),
            LoadedRegistry.Load(result.GetRequiredValue(registries)),
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths,
        LoadedRegistry registry,
        Terminal terminal,
        CancellationToken cancellationToken)
    {
        var duplicates = new DuplicateTexts();
        var compared = new ComparedTexts();
        var dates = new DisagreeingDates();
        var errors = 0;
        var others = 0;
        foreach (var (file, diagnostic) in registry.Diagnostics)
        {
            Write(file, diagnostic);
        }

        var files = await InspectionRun.ForEachAsync(
            paths,
            registry.Registry,
            CheckedText.Of,
            text =>
            {
                foreach (var diagnostic in text.Diagnostics.Concat(duplicates.Add(text)))
                {
                    Write(text.File, diagnostic);
                }

                compared.Add(text);
                dates.Add(text);
            },
            terminal,
            cancellationToken);
        foreach (var (file, diagnostic) in compared.Compare().Concat(dates.Compare(registry.Registry)))
        {
            Write(file, diagnostic);
        }

        await terminal.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{files} files read: {errors} errors, {others} warnings"));
        return errors > 0 ? ExitCode.ErrorsFound : ExitCode.Success;

        void Write(string file, FileDiagnostic diagnostic)
        {
            errors += diagnostic.Severity == ProblemSeverity.Error ? 1 : 0;
            others += diagnostic.Severity == ProblemSeverity.Error ? 0 : 1;
            terminal.Output.WriteLine(diagnostic.ToLine(file));
        }
    }
}
