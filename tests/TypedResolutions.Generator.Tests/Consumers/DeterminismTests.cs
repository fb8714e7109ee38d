using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Tests.References;

namespace TypedResolutions.Generator.Tests.Consumers;

/// <summary>The same texts give the same bytes, wherever they lie and in whatever order they come.</summary>
public sealed class DeterminismTests
{
    private static readonly InMemoryText[] Texts =
        [Sample.SecurityCouncil, Sample.LighthousesInEnglish, Sample.LighthousesInChinese, Sample.KeepersDay];

    [Fact]
    public void Another_folder_and_order_give_the_same_files_in_the_same_order_and_the_same_assembly()
    {
        var here = Consumer.Of(Texts).Run();
        var there = Consumer.Of(
            [.. Texts.Reverse().Select(text => text.WithPath(@"D:\mirror\texts\" + Path.GetFileName(text.Path)))]).Run();

        Assert.Equal(Files(here), Files(there));
        Assert.Equal(here.ToImage(), there.ToImage());
    }

    [Fact]
    public void A_text_that_came_last_in_an_editor_gives_the_assembly_of_a_clean_build()
    {
        var compilation = new Consumer().Compilation();
        var driver = Consumer.Of(Texts[..^1]).Driver(trackSteps: false)
            .RunGenerators(compilation)
            .AddAdditionalTexts([Texts[^1]])
            .RunGeneratorsAndUpdateCompilation(compilation, out var edited, out _);

        Assert.Equal(
            Consumer.Of([.. Texts.Reverse()]).Run().ToImage(),
            new GeneratedConsumer(driver, edited).ToImage());
    }

    private static IEnumerable<(string HintName, string Source)> Files(GeneratedConsumer consumer) =>
        consumer.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
}
