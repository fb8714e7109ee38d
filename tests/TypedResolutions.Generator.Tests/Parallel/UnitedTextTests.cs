extern alias model;

using System.Globalization;
using model::TypedResolutions;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Parallel;

/// <summary>Parallel texts are one resolution with one set of actors and instruments, whichever of them leads.</summary>
public sealed class UnitedTextTests
{
    private const string Recalled =
        "its resolution 70/1 of 25 September 2015, entitled \"Transforming our\nworld: the 2030 Agenda for Sustainable Development\"";

    private static readonly string French = Path.Combine(Paths.Repository, "..", "shared", "corpus", "fr", "A_RES_72_200.fr.md");

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_citation_that_one_text_lost_is_a_citation_of_the_resolution(string language)
    {
        var english = Sample.LighthousesInEnglish;
        var chinese = Sample.LighthousesInChinese;
        var whole = Sets(Run(language, english, chinese));
        var withoutNote = Run(language, english, chinese.With(chinese.GetText().ToString().Replace("的报告，¹", "的报告，", StringComparison.Ordinal)));

        Assert.Equal(whole, Sets(withoutNote));
        Assert.Equal("TR0023", Assert.Single(withoutNote.Driver.GetRunResult().Diagnostics).Id);
    }

    [Fact]
    public void What_another_text_cites_is_shown_with_its_words_at_the_end_of_the_paragraph()
    {
        var chinese = Sample.LighthousesInChinese;
        var english = Sample.LighthousesInEnglish;
        var lacking = english.GetText().ToString().Replace(Recalled, "earlier words", StringComparison.Ordinal);
        var texts = Run("en", english.With(lacking), chinese);
        using var assembly = new LoadedConsumer(texts);
        var paragraph = assembly.Resolution("A_RES_99_1").FindParagraph("PP1")!;
        var citation = paragraph.Citations.First(citation => citation.Instrument.Symbol == "A/RES/70/1");

        Assert.Contains("70/1", citation.Text, StringComparison.Ordinal);
        Assert.Equal(paragraph.Text.Length, citation.Span.Start);
        Assert.Equal(0, citation.Span.Length);
    }

    [SkippableTheory]
    [InlineData("fr")]
    [InlineData("zh")]
    public void Resolution_72_200_in_two_languages_is_one_resolution(string language)
    {
        using var assembly = new LoadedConsumer(RunRealPair(language));
        var resolution = assembly.Resolution("A_RES_72_200");

        Assert.Equal([Language.Chinese, Language.French], resolution.Languages.Order());
        Assert.Equal(31, resolution.Preamble.Count);
        Assert.Equal(33, resolution.Operative.Count);
        Assert.All(resolution.Paragraphs, paragraph =>
        {
            Assert.NotEmpty(paragraph.TextIn(Language.French)!);
            Assert.NotEmpty(paragraph.TextIn(Language.Chinese)!);
            Assert.NotEqual(paragraph.TextIn(Language.French), paragraph.TextIn(Language.Chinese));
        });
    }

    [SkippableFact]
    public void Resolution_72_200_has_one_set_of_actors_and_instruments_in_either_language() =>
        Assert.Equal(Sets(RunRealPair("fr")), Sets(RunRealPair("zh")));

    /// <summary>The converter of the French text lost the notes 1, 2, 4, 6, 8 and 10; nothing else differs.</summary>
    [SkippableTheory]
    [InlineData("fr")]
    [InlineData("zh")]
    public void Resolution_72_200_differs_in_two_languages_only_where_a_converter_lost_notes(string language)
    {
        var told = RunRealPair(language).Driver.GetRunResult().Diagnostics;

        Assert.All(told, diagnostic => Assert.Equal("TR0024", diagnostic.Id));
        Assert.All(told, diagnostic => Assert.EndsWith(".zh.txt", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal));
        Assert.Equal(
            [
                "OP14 A/72/64-E/2017/12", "OP17 A/67/65-E/2012/48", "OP17 A/67/65/Corr.1-E/2012/48/Corr.1", "OP32 E/HLPF/2017/4",
                "OP6 A/60/687", "OP6 A/C.2/59/3", "PP11 A/72/64-E/2017/12", "PP6 A/C.2/59/3", "PP6 A/RES/59/220", "PP6 A/RES/60/252",
            ],
            told.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(' '))
                .Select(words => words[0] + " " + words[2])
                .Order(StringComparer.Ordinal));
    }

    private static GeneratedConsumer RunRealPair(string language)
    {
        Skip.IfNot(File.Exists(French), "the French text of A/RES/72/200 is not beside the repository");
        return Run(language, InMemoryText.Resolution("/project/resolutions/A_RES_72_200.fr.md", File.ReadAllText(French)), Sample.Seed);
    }

    private static GeneratedConsumer Run(string language, params InMemoryText[] texts)
    {
        var consumer = Consumer.Of([.. texts]);
        return (consumer with { Properties = consumer.Properties.Add("TypedResolutionsLanguage", language) }).Run();
    }

    /// <summary>Gets the actors and instruments by paragraph, and the types of the project.</summary>
    private static string Sets(GeneratedConsumer texts)
    {
        using var assembly = new LoadedConsumer(texts);
        var resolution = assembly.Resolution(texts.Files.Keys.First(name => name.StartsWith("A_RES", StringComparison.Ordinal)).Replace(".g.cs", string.Empty, StringComparison.Ordinal));
        return string.Join('\n', resolution.Paragraphs.Select(paragraph =>
            paragraph.Label + ": " + Names(paragraph.Actors.Select(actor => actor.Id)) + " | " + Names(paragraph.Citations.Select(citation => citation.Instrument.Id))))
            + "\n" + Names(resolution.Actors.Select(actor => actor.Id)) + " | " + Names(resolution.Citations.Select(citation => citation.Instrument.Id));
    }

    private static string Names(IEnumerable<string> ids) => string.Join(", ", ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
