using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Cuts the endings and prefixes that a language bends its names by, as its file lists them. Both the names and the text
/// are cut alike, so that the stem need be no word, only the same for all forms of a word.
/// </summary>
internal sealed class WordStemmer
{
    private const int ShortestStem = 3;
    private const int ShortestStemBehindPrefix = 2;
    private const int BitsPerCharacter = 12;
    private const int LongestEnding = 5;

    private readonly HashSet<long> cases;
    private readonly HashSet<long> casesAndPlurals;
    private readonly string[] articles;
    private readonly string[] interchangeable;

    public WordStemmer(LanguageFile file)
    {
        cases = [.. Endings(file, "cases")];
        casesAndPlurals = [.. cases, .. Endings(file, "plurals")];
        articles = Folded(file, "articles");
        interchangeable = Folded(file, "interchangeable");
        Prefixes = Folded(file, "prefixes");
    }

    /// <summary>Gets the little words that a script writes as one with the next word: و, ل, لل.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    /// <summary>Finds the end of the stem of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Just behind the word.</param>
    /// <param name="withPlurals">Whether the endings of the plural are cut as well as those of the cases.</param>
    public int StemEnd(FoldedText text, int start, int end, bool withPlurals)
    {
        var endings = withPlurals ? casesAndPlurals : cases;
        if (endings.Count == 0)
        {
            return end;
        }

        var packed = 0L;
        var stemEnd = end;
        for (var length = 1; length <= LongestEnding && end - length >= start + ShortestStem; length++)
        {
            var c = text[end - length];
            if (c >= 1 << BitsPerCharacter)
            {
                break;
            }

            packed |= (long)c << ((length - 1) * BitsPerCharacter);
            if (endings.Contains(packed))
            {
                stemEnd = end - length;
            }
        }

        return stemEnd;
    }

    /// <summary>Finds the end of a word before an ending that stands for others like it: Arabic ون and ين.</summary>
    /// <returns>Where the ending starts; the end of the word where it has none.</returns>
    public int BeforeInterchangeable(FoldedText text, int start, int end)
    {
        foreach (var ending in interchangeable)
        {
            if (end - start >= ending.Length + ShortestStem
                && string.Equals(text.Substring(end - ending.Length, end), ending, StringComparison.Ordinal))
            {
                return end - ending.Length;
            }
        }

        return end;
    }

    /// <summary>Tells whether a prefix holds the article: ل and ال are written لل.</summary>
    public bool HoldsArticle(string prefix) =>
        prefix.Length > 1 && articles.Any(article => prefix[prefix.Length - 1] == article[article.Length - 1]
            && prefix[prefix.Length - 2] == prefix[prefix.Length - 1]);

    /// <summary>Finds the start of a word behind the article that is written as one with it.</summary>
    public int BehindArticle(FoldedText text, int start, int end)
    {
        foreach (var article in articles)
        {
            if (StartsWith(text, start, end, article))
            {
                return start + article.Length;
            }
        }

        return start;
    }

    /// <summary>Tells whether a word starts with a prefix and goes on long enough behind it.</summary>
    public static bool StartsWith(FoldedText text, int start, int end, string prefix)
    {
        if (end - start < prefix.Length + ShortestStemBehindPrefix)
        {
            return false;
        }

        for (var i = 0; i < prefix.Length; i++)
        {
            if (text[start + i] != prefix[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Folded(LanguageFile file, string key) =>
        file.Values("names", key).Select(TextFolding.FoldPhrase).ToArray();

    private static IEnumerable<long> Endings(LanguageFile file, string key)
    {
        foreach (var ending in Folded(file, key))
        {
            var packed = 0L;
            for (var length = 1; length <= ending.Length; length++)
            {
                packed |= (long)ending[ending.Length - length] << ((length - 1) * BitsPerCharacter);
            }

            yield return packed;
        }
    }
}
