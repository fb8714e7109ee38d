using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Coverage;

public sealed class CoveragePageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_page_holds_everything_and_asks_for_nothing()
    {
        var page = await PageAsync();

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" href=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"ar\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"en\" dir=\"ltr\">Welcomes the &quot;lamps &amp; lenses&quot; programme;</p>", page, StringComparison.Ordinal);
        Assert.Contains("Lighthouses &amp; lamps", page, StringComparison.Ordinal);
        Assert.Contains("<code>Keeper.Register.Lit</code> <span class=\"remark drifted\">the text was changed since the review</span>", page, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("", "8 of 8 paragraphs")]
    [InlineData("#actor=SecretaryGeneral", "2 of 8 paragraphs")]
    [InlineData("#verb=Decides", "2 of 8 paragraphs")]
    [InlineData("#status=drifted", "1 of 8 paragraphs")]
    [InlineData("#status=asked", "6 of 8 paragraphs")]
    [InlineData("#search=LAMPS+programme", "1 of 8 paragraphs")]
    [InlineData("#search=الأمين", "1 of 8 paragraphs")]
    [InlineData("#verb=Requests&status=open", "0 of 8 paragraphs")]
    public async Task A_browser_searches_and_filters_it(string choice, string count)
    {
        Skip.If(Browser.Find() is null, "There is no Chromium on this machine.");
        var path = folder.Write("coverage.html", await PageAsync());

        var document = await Browser.DocumentOfAsync(path, choice);

        Assert.Contains($">{count}</output>", document, StringComparison.Ordinal);
        Assert.Equal(
            8 - int.Parse(count[..1], System.Globalization.CultureInfo.InvariantCulture),
            document.Split("<tr ").Skip(1).Count(row => row.Split('>')[0].Contains(" hidden=", StringComparison.Ordinal)));
    }

    private async Task<string> PageAsync()
    {
        var run = await ToolRun.OfAsync("coverage", LighthouseProgram.Write(folder), "--format", "html");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        return run.Output;
    }
}
