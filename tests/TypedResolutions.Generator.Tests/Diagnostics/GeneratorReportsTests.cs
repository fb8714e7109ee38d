using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Diagnostics;

public sealed class GeneratorReportsTests
{
    [Fact]
    public void Two_texts_of_one_symbol_and_language_are_told_at_the_second()
    {
        var copy = Sample.KeepersDay.WithPath("/project/resolutions/copy.en.txt");

        var generated = Consumer.Of(Sample.KeepersDay, copy).Run();

        var diagnostic = Assert.Single(generated.Result.Diagnostics);
        Assert.Equal(("TR0003", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(copy.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("A/RES/99/2", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(Sample.KeepersDay.Path, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("A_RES_99_2.g.cs", generated.Files.Keys);
    }

    [Fact]
    public void Parallel_texts_are_no_duplicates() =>
        Assert.Empty(Consumer.Of(Sample.LighthousesInEnglish, Sample.LighthousesInChinese).Run().Result.Diagnostics);

    [Theory]
    [InlineData("4. 决定", "5. 决定", "TR0021", "请")]
    [InlineData("第 70/1 号", "第 70/2 号", "TR0024", "第 70/2 号")]
    [InlineData("的报告，¹", "的报告，", "TR0023", "注意到")]
    public void What_differs_in_a_parallel_text_is_told_at_its_characters(string right, string wrong, string id, string marked)
    {
        var content = "\n" + Sample.Content("A_RES_99_1.zh.txt").Replace(right, wrong, StringComparison.Ordinal);
        var text = InMemoryText.Resolution(Sample.LighthousesInChinese.Path, content);

        var generated = Consumer.Of(Sample.LighthousesInEnglish, text).Run();

        var diagnostic = Assert.Single(generated.Result.Diagnostics, diagnostic => diagnostic.Id == id);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal(text.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(marked, content[span.Start..span.End], StringComparison.Ordinal);
        Assert.Equal(
            content[..span.Start].Count(c => c == '\n'),
            diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_paragraph_that_only_the_odd_text_has_is_told_at_it()
    {
        var text = InMemoryText.Resolution(
            Sample.LighthousesInChinese.Path,
            Sample.Content("A_RES_99_1.zh.txt").Replace("2044 年 12 月 3 日\n第 60 次", "5. 强调灯塔的重要性。\n\n2044 年 12 月 3 日\n第 60 次", StringComparison.Ordinal));

        var diagnostic = Assert.Single(Consumer.Of(Sample.LighthousesInEnglish, text).Run().Result.Diagnostics);

        Assert.Equal("TR0022", diagnostic.Id);
        Assert.Contains("OP5", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("English", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Below_CSharp_9_a_diagnostic_comes_and_nothing_else()
    {
        var generated = (Consumer.Of(Sample.KeepersDay) with { LanguageVersion = LanguageVersion.CSharp8 }).Run();

        Assert.Equal("TR0009", Assert.Single(generated.Result.Diagnostics).Id);
        Assert.Empty(generated.Files);
        var nothing = (new Consumer { LanguageVersion = LanguageVersion.CSharp8 }).Run();
        Assert.Empty(nothing.Result.Diagnostics);
    }

    [Fact]
    public void Near_the_limit_of_string_literals_a_diagnostic_says_so_in_CSharp_10_alone()
    {
        var text = HandMade.Text("A/RES/99/1", HandMade.Paragraph("OP1", new string('x', 6_400_000)));
        var consumer = new Consumer();

        var old = Run(consumer with { LanguageVersion = LanguageVersion.CSharp10 });
        var latest = Run(consumer);

        Assert.Equal("TR0010", Assert.Single(old.Diagnostics).Id);
        Assert.Empty(latest.Diagnostics);

        GeneratorDriverRunResult Run(Consumer project) =>
            new EmittedModels(text).Driver(project).RunGenerators(project.Compilation()).GetRunResult();
    }

    [Fact]
    public void A_project_without_resolutions_gets_nothing()
    {
        var generated = Consumer.Of(new InMemoryText("/project/readme.txt", "Milk and bread.")).Run();

        Assert.Empty(generated.Files);
        Assert.Empty(generated.Result.Diagnostics);
    }
}
