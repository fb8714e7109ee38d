using TypedResolutions.Benchmarks.Projects;

namespace TypedResolutions.Benchmarks.Texts;

/// <summary>Real resolutions that stand beside the repository, where they are there.</summary>
internal static class SharedFolder
{
    private static readonly string Corpus = Path.Combine(Paths.Repository, "..", "shared", "corpus");

    public static string[] TextsIn(string language)
    {
        var folder = Path.Combine(Corpus, language);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)]
            : [];
    }
}
