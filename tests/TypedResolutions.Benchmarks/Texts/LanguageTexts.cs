using TypedResolutions.Benchmarks.Projects;

namespace TypedResolutions.Benchmarks.Texts;

/// <summary>The files of a language that the parser is measured with, and where they are from.</summary>
/// <param name="Files">The paths.</param>
/// <param name="Origin">What they are, for the report.</param>
internal sealed record LanguageTexts(string[] Files, string Origin)
{
    /// <summary>Fewer texts than this are no corpus: the languages that have two only are measured with our own.</summary>
    private const int SmallestCorpus = 10;

    public long Bytes => Files.Sum(file => new FileInfo(file).Length);

    public static LanguageTexts Of(string language)
    {
        var corpus = SharedFolder.TextsIn(language);
        if (corpus.Length >= SmallestCorpus)
        {
            return new LanguageTexts(corpus, "real resolutions beside the repository");
        }

        var own = Path.Combine(Paths.Repository, "tests", "TypedResolutions.Text.Tests", "Texts", language);
        return language == "zh"
            ? new LanguageTexts([Seed, .. corpus], "the example's text and real resolutions beside the repository")
            : new LanguageTexts([.. Directory.EnumerateFiles(own).Order(StringComparer.Ordinal)], "texts of the tests");
    }

    private static string Seed => Path.Combine(
        Paths.Repository, "example-consumer", "resolutions", "A_RES_72_200.zh.txt");
}
