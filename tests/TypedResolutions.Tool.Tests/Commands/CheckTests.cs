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

    [Fact]
    public async Task A_date_that_disagrees_with_other_texts_is_told_at_its_place()
    {
        var wrong = folder.Write("a.txt", Dated(1, "resolution 97/3 of 2 November 2042"));
        folder.Write("b.txt", Dated(2, "resolution 97/3 of 2 December 2042"));
        folder.Write("c.txt", Dated(3, "resolution 97/3 of 2 December 2042"));

        var run = await ToolRun.OfAsync("check", folder.Path);

        Assert.Equal(
            $"{wrong}(9,30): warning TR0030: A/RES/97/3 is dated"
                + " 2 November 2042 here, but 2 December 2042 in 2 other texts; check the date and the number",
            Assert.Single(run.Lines));
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task A_registry_that_is_given_knows_dates()
    {
        var registry = folder.Write("own.csv", "id,kind,symbol,date,en\nLights,Agenda,A/RES/97/3,2042-11,Agenda for Lights\n");

        var run = await ToolRun.OfAsync(
            "check", folder.Write("a.txt", Dated(1, "resolution 97/3 of 2 December 2042")), "--registry", registry);

        Assert.Contains("but November 2042 in the registry", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paragraph_that_the_cited_text_does_not_have_is_told_at_the_citation()
    {
        folder.Write("a.txt", Dated(1, "resolution 97/3 of 2 December 2042"));
        var wrong = folder.Write("b.txt", Dated(2, "paragraph 4 of resolution 98/1"));
        folder.Write("c.txt", Dated(3, "paragraph 1 of resolution 98/1 and paragraph 7 of resolution 97/3"));

        var run = await ToolRun.OfAsync("check", folder.Path);

        Assert.StartsWith($"{wrong}(9,", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Contains("warning TR0028: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("A/RES/98/1", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task A_heading_that_cites_a_paragraph_which_is_not_there_is_left_alone()
    {
        folder.Write("a.txt", Dated(1, "resolution 97/3 of 2 December 2042"));
        folder.Write("b.txt", Dated(2, "resolution 97/3 of 2 December 2042").Replace(
            "1. Decides",
            "I\n\nImplementation of paragraph 9 of General Assembly resolution 98/1\n\n1. Decides",
            StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", folder.Path);

        Assert.Empty(run.Lines);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    private static string Dated(int number, string recalled) =>
        $"United Nations   A/RES/98/{number}\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on 2 December 2043\n\n"
        + $"The General Assembly,\n\nRecalling {recalled},\n\n1. Decides to remain seized of the matter.\n";
}
