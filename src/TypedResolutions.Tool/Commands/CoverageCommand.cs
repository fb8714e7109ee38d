using System.CommandLine;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Traceability;
using TypedResolutions.Tool.Coverage;
using TypedResolutions.Tool.Coverage.Metadata;
using TypedResolutions.Tool.Coverage.Output;

namespace TypedResolutions.Tool.Commands;

/// <summary><c>coverage</c>: prints which code implements which paragraph.</summary>
internal static class CoverageCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Html = "html";

    /// <summary>Whatever asks something of someone or decides something.</summary>
    private const string DefaultPolicy = "force.recommends, force.requests, force.decides";

    public static Command Create(Terminal terminal)
    {
        var assemblies = new Argument<string[]>("ASSEMBLY")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Compiled assemblies. Those that they reference are read too, where they stand beside them.",
        };
        var format = new Option<string>("--format")
        {
            Description = "'text' is a list for a person; 'json' is an object for each resolution, a line each; 'html' is a page.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json, Html);
        var policy = new Option<string>("--must-implement")
        {
            Description = "What counts as open where nothing implements it, written as the property typed_resolutions.must_implement.",
            DefaultValueFactory = _ => DefaultPolicy,
        };
        var command = new Command("coverage", "Prints which code implements which paragraph, what is open, and what was changed since.")
        {
            assemblies, format, policy,
        };
        command.SetAction((result, _) => RunAsync(
            result.GetRequiredValue(assemblies),
            result.GetRequiredValue(policy),
            PrinterOf(result.GetRequiredValue(format)),
            terminal));
        return command;
    }

    private static Action<TextWriter, CoverageReport> PrinterOf(string format) => format switch
    {
        Json => CoverageJson.Write,
        Html => CoveragePage.Write,
        _ => CoverageList.Write,
    };

    private static async Task<int> RunAsync(
        string[] paths,
        string policyText,
        Action<TextWriter, CoverageReport> print,
        Terminal terminal)
    {
        var assemblies = new List<CompiledAssembly>();
        try
        {
            foreach (var path in paths)
            {
                var opened = File.Exists(path) ? CompiledAssembly.OpenWithReferences(path) : [];
                if (opened.Count == 0)
                {
                    await terminal.Error.WriteLineAsync(File.Exists(path)
                        ? $"'{path}' is no .NET assembly."
                        : $"There is no file '{path}'.");
                    return ExitCode.ErrorsFound;
                }

                assemblies.AddRange(opened);
            }

            return await PrintAsync(CoverageReader.Read(assemblies), policyText, print, terminal);
        }
        finally
        {
            assemblies.ForEach(assembly => assembly.Dispose());
        }
    }

    private static async Task<int> PrintAsync(
        CoverageReader coverage,
        string policyText,
        Action<TextWriter, CoverageReport> print,
        Terminal terminal)
    {
        var actors = coverage.Listed
            .SelectMany(resolution => resolution.Paragraphs)
            .SelectMany(paragraph => paragraph.Actions)
            .SelectMany(action => action.Addressees)
            .Concat(Registry.Default.Actors.Select(actor => actor.Id))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var policy = ImplementationPolicy.Read(policyText, actors.Contains);
        foreach (var problem in policy.Problems)
        {
            await terminal.Error.WriteLineAsync($"The policy '{policyText}' cannot be read: {problem}.");
        }

        if (policy.Problems.Count > 0)
        {
            return ExitCode.WrongUsage;
        }

        print(terminal.Output, coverage.Report(policy));
        return ExitCode.Success;
    }
}
