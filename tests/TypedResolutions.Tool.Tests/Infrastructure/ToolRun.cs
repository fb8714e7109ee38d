using System.Text.Json;

namespace TypedResolutions.Tool.Tests.Infrastructure;

/// <summary>What the command did when run in this process.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<JsonElement> Objects => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public static async Task<ToolRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(output, error, ShowsProgress: false));
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
