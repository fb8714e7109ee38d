using System.Text.Json;
using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Commands;

public sealed class InspectTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Json_has_an_object_for_each_file_in_the_order_of_the_paths()
    {
        folder.Write("texts/b.en.txt", SampleTexts.Clean);
        folder.Write("texts/B.md", SampleTexts.Clean);
        folder.Write("texts/a/z.txt", SampleTexts.Clean);
        folder.Write("texts/a.csv", SampleTexts.Clean);
        var last = folder.Write("0.txt", SampleTexts.Clean);
        var texts = Path.Combine(folder.Path, "texts");

        var run = await ToolRun.OfAsync("inspect", texts, last, "--format", "json");

        Assert.Equal(
            [texts + "/B.md", texts + "/a/z.txt", texts + "/b.en.txt", last],
            run.Objects.Select(item => item.GetProperty("file").GetString()));
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task Output_keeps_its_order_however_many_files_run_at_once()
    {
        for (var i = 0; i < 100; i++)
        {
            folder.Write($"{i:D3}.txt", i % 7 == 0 ? SampleTexts.NoResolution : SampleTexts.Clean);
        }

        var first = await ToolRun.OfAsync("inspect", folder.Path, "--format", "json");
        var second = await ToolRun.OfAsync("inspect", folder.Path, "--format", "json");

        Assert.Equal(first.Output, second.Output);
        Assert.Equal(100, first.Lines.Count);
        Assert.Equal(first.Lines.Order(StringComparer.Ordinal), first.Lines);
    }

    [Fact]
    public async Task A_resolution_is_read()
    {
        var run = await ToolRun.OfAsync("inspect", folder.Write("a.txt", SampleTexts.Clean), "--format", "json");

        var resolution = Assert.Single(run.Objects);
        Assert.Equal("A/RES/99/7", resolution.GetProperty("symbol").GetString());
        Assert.Equal(99, resolution.GetProperty("session").GetInt32());
        Assert.Equal(
            ["PP1", "OP1", "OP2"],
            resolution.GetProperty("paragraphs").EnumerateArray().Select(item => item.GetProperty("label").GetString()));
    }

    [Fact]
    public async Task A_missing_file_has_diagnostics_alone_and_exit_code_1()
    {
        var run = await ToolRun.OfAsync("inspect", "no such file.txt", "--format", "json");

        var item = Assert.Single(run.Objects);
        Assert.Equal(["file", "diagnostics"], item.EnumerateObject().Select(property => property.Name));
        Assert.Equal("no such file.txt", item.GetProperty("file").GetString());
        Assert.Equal("TR0000", Assert.Single(DiagnosticIds(item)));
        Assert.Equal(ExitCode.ErrorsFound, run.ExitCode);
    }

    [Fact]
    public async Task A_text_that_is_no_resolution_has_diagnostics_alone_and_was_read_all_the_same()
    {
        var run = await ToolRun.OfAsync("inspect", folder.Write("list.txt", SampleTexts.NoResolution), "--format", "json");

        var item = Assert.Single(run.Objects);
        Assert.Equal(["file", "diagnostics"], item.EnumerateObject().Select(property => property.Name));
        Assert.Equal("TR0001", Assert.Single(DiagnosticIds(item)));
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task Text_is_the_default_and_an_outline_for_a_person()
    {
        var run = await ToolRun.OfAsync("inspect", folder.Write("a.txt", SampleTexts.Clean));

        Assert.StartsWith("A/RES/99/7  A sample\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  OP2           Requests the Secretary-General to report", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    private static IEnumerable<string?> DiagnosticIds(JsonElement item) =>
        item.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("id").GetString());
}
