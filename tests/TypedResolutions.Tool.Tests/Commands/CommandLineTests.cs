using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("inspect")]
    [InlineData("check")]
    [InlineData("inspect", "a.txt", "--format", "xml")]
    [InlineData("inspect", "a.txt", "--no-such-option")]
    public async Task Wrong_usage_gives_exit_code_2_and_says_why(params string[] arguments)
    {
        var run = await ToolRun.OfAsync(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Help_documents_every_exit_code()
    {
        var run = await ToolRun.OfAsync("--help");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        foreach (var code in (int[])[ExitCode.Success, ExitCode.ErrorsFound, ExitCode.WrongUsage, ExitCode.Cancelled])
        {
            Assert.Contains(run.Lines, line => line.TrimStart().StartsWith($"{code} ", StringComparison.Ordinal));
        }
    }
}
