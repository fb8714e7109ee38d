namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>What a <c>dotnet</c> command left behind.</summary>
public sealed record DotNetResult(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the compiler's lines of a severity, each once: MSBuild repeats them at the end.</summary>
    public IReadOnlyList<string> LinesWith(string severity) =>
    [
        .. Output.Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.Contains($": {severity} ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];

    public DotNetResult EnsureSuccess() =>
        ExitCode == 0 ? this : throw new InvalidOperationException(Output + Error);
}
