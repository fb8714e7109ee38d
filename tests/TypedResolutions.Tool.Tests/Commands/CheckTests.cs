using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_clean_text_gives_no_line_and_exit_code_0()
    {
        var run = await ToolRun.OfAsync("check", folder.Write("a.txt", SampleTexts.Clean));

        Assert.Empty(run.Output);
        Assert.Equal("1 files read: 0 errors, 0 warnings\n", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task A_warning_is_told_at_its_place_and_leaves_exit_code_0()
    {
        var file = folder.Write("a.txt", SampleTexts.NumberSkipped);

        var run = await ToolRun.OfAsync("check", file);

        Assert.StartsWith($"{file}(16,1): warning TR0004: Operative paragraph 3 ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task An_error_is_told_and_gives_exit_code_1()
    {
        var file = folder.Write("list.txt", SampleTexts.NoResolution);

        var run = await ToolRun.OfAsync("check", file);

        Assert.StartsWith($"{file}(1,1): error TR0001: 'list.txt' ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.ErrorsFound, run.ExitCode);
    }

    [Fact]
    public async Task A_wrong_row_of_a_registry_is_told_at_its_place()
    {
        var registry = folder.Write("own.csv", "id,kind,en\nHarbour,Choir,harbour\n");

        var run = await ToolRun.OfAsync("check", folder.Write("a.txt", SampleTexts.Clean), "--registry", registry);

        Assert.StartsWith($"{registry}(2,9): error TR0018: 'Choir' ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.ErrorsFound, run.ExitCode);
    }

    [Fact]
    public async Task Two_texts_of_one_symbol_and_language_are_told_at_the_second()
    {
        var first = folder.Write("a.txt", SampleTexts.Clean);
        var second = folder.Write("b.txt", SampleTexts.Clean);

        var run = await ToolRun.OfAsync("check", folder.Path);

        var line = Assert.Single(run.Lines);
        Assert.StartsWith($"{second}(1,1): error TR0003: ", line, StringComparison.Ordinal);
        Assert.Contains(first, line, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ErrorsFound, run.ExitCode);
    }
}
