using System.Text;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>Whatever the edits and their order, the driver ends where a fresh one starts.</summary>
public sealed class RandomEditTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void After_random_edits_the_output_is_that_of_a_clean_build(int seed)
    {
        var random = new Random(seed);
        var texts = new List<InMemoryText>
        {
            Sample.LighthousesInEnglish, Sample.LighthousesInChinese, Sample.KeepersDay, Sample.SecurityCouncil,
        };
        var compilation = new Consumer().Compilation();
        var driver = Consumer.Of([.. texts]).Driver(trackSteps: false).RunGenerators(compilation);

        for (var round = 0; round < 25; round++)
        {
            driver = Edit(driver, texts, random).RunGenerators(compilation);
            var clean = Consumer.Of([.. texts.OrderBy(_ => random.Next())]).Driver(trackSteps: false).RunGenerators(compilation);

            Assert.Equal(Outputs.Of(clean), Outputs.Of(driver));
        }
    }

    [Fact]
    public void The_order_of_the_texts_and_their_folder_change_nothing()
    {
        InMemoryText[] texts = [Sample.LighthousesInEnglish, Sample.LighthousesInChinese, Sample.KeepersDay, Sample.SecurityCouncil];
        var elsewhere = texts.Reverse().Select(text => text.WithPath(@"C:\elsewhere\" + Path.GetFileName(text.Path)));
        var compilation = new Consumer().Compilation();

        Assert.Equal(
            Outputs.Of(Consumer.Of(texts).Driver(trackSteps: false).RunGenerators(compilation)),
            Outputs.Of(Consumer.Of([.. elsewhere]).Driver(trackSteps: false).RunGenerators(compilation)));
    }

    [Fact]
    public void Texts_that_come_back_in_another_order_keep_their_classes()
    {
        InMemoryText[] texts = [Sample.LighthousesInEnglish, Sample.KeepersDay, Sample.SecurityCouncil];
        var compilation = new Consumer().Compilation();
        var before = Consumer.Of(texts).Driver(trackSteps: false).RunGenerators(compilation);

        var after = before
            .RemoveAdditionalTexts([texts[0], texts[1]])
            .AddAdditionalTexts([Sample.KeepersDay, Sample.LighthousesInEnglish])
            .RunGenerators(compilation);

        Assert.Equal(Outputs.Of(before), Outputs.Of(after));
    }

    [Fact]
    public void Cut_and_garbled_texts_never_make_the_generator_fail()
    {
        var random = new Random(7);
        var content = Sample.Content("A_RES_99_1.en.txt");
        var compilation = new Consumer().Compilation();
        for (var round = 0; round < 150; round++)
        {
            var broken = round % 3 == 0 ? RandomText(random) : Garbled(content, random);
            var driver = Consumer.Of(InMemoryText.Resolution("/project/x.txt", broken), Sample.KeepersDay)
                .Driver()
                .RunGenerators(compilation);

            var result = driver.GetRunResult();
            Assert.Null(result.Results.Single().Exception);
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "CS8785");
            Assert.Contains(result.Results.Single().GeneratedSources, source => source.HintName == "A_RES_99_2.g.cs");
        }
    }

    private static GeneratorDriver Edit(GeneratorDriver driver, List<InMemoryText> texts, Random random)
    {
        var index = random.Next(texts.Count);
        var text = texts[index];
        switch (random.Next(4))
        {
            case 0 when texts.Count > 1:
                texts.RemoveAt(index);
                return driver.RemoveAdditionalTexts([text]);
            case 1:
                var copy = text.WithPath(FormattableString.Invariant($"/project/copy{random.Next(1000)}/{Path.GetFileName(text.Path)}"));
                texts.Add(copy);
                return driver.AddAdditionalTexts([copy]);
            case 2:
                return Replace(driver, texts, index, "\n" + text.GetText());
            default:
                return Replace(driver, texts, index, Garbled(text.GetText().ToString(), random));
        }
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, List<InMemoryText> texts, int index, string content)
    {
        var before = texts[index];
        texts[index] = before.With(content);
        return driver.ReplaceAdditionalText(before, texts[index]);
    }

    private static string Garbled(string content, Random random)
    {
        var garbled = new StringBuilder(content);
        for (var i = random.Next(4); i > 0 && garbled.Length > 0; i--)
        {
            garbled[random.Next(garbled.Length)] = (char)random.Next(char.MaxValue + 1);
        }

        garbled.Length = random.Next(2) == 0 ? garbled.Length : random.Next(garbled.Length + 1);
        return garbled.ToString();
    }

    private static string RandomText(Random random)
    {
        var bytes = new byte[random.Next(2000)];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
