using System.Globalization;
using TypedResolutions.Text.Tests.Annotation;

namespace TypedResolutions.Text.Tests.Properties;

/// <summary>What holds for every text, on real ones: every eighth file of the corpus, so that it takes seconds.</summary>
public sealed class RealTextPropertyTests
{
    private const int Step = 8;

    [SkippableFact]
    public void Every_span_lies_in_the_file() =>
        ForEach(static text => ReadingAssert.SpansLieInFile(text, ResolutionParser.Parse(text)));

    [SkippableFact]
    public void Paragraphs_contain_their_items_and_overlap_no_others() =>
        ForEach(static text => ReadingAssert.ParagraphsContainTheirItems(ResolutionParser.Parse(text)));

    [SkippableFact]
    public void The_text_is_what_stands_in_the_file() =>
        ForEach(static text => ReadingAssert.TextStandsInFile(text, ResolutionParser.Parse(text)));

    [SkippableFact]
    public void Neither_the_culture_nor_the_kind_of_line_ends_changes_anything() =>
        ForEach(static text =>
        {
            var expected = ReadingAssert.Outline(ResolutionParser.Parse(text));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            var actual = ReadingAssert.Outline(ResolutionParser.Parse(text.ReplaceLineEndings("\r\n")));
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.Equal(expected, actual);
        });

    private static void ForEach(Action<string> check)
    {
        var files = Directory.EnumerateFiles(SharedTexts.Path("corpus"), "*.??.*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".md" or ".txt")
            .Order(StringComparer.Ordinal)
            .Where(static (_, index) => index % Step == 0)
            .ToList();
        Assert.NotEmpty(files);
        Parallel.ForEach(files, file => check(File.ReadAllText(file).ReplaceLineEndings("\n")));
    }
}
