using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Cuts the endings and prefixes that a language bends its names by, as its file lists them. Both the names and the text
/// are cut alike, so that the stem need be no word, only the same for all forms of a word.
/// </summary>
internal sealed class WordStemmer
{
    private static readonly PerLanguage<WordStemmer> All = new(static language => new WordStemmer(language.File));

    private const int ShortestStem = 3;
    private const int ShortestStemBehindPrefix = 2;

    private readonly WordEndings endings;
    private readonly string[] articles;
    private readonly string[] interchangeable;
    private readonly bool cutsAnyWord;
    private readonly string prefixStarts;

    private WordStemmer(LanguageFile file)
    {
        endings = new WordEndings(Folded(file, "cases"), Folded(file, "plurals"));
        articles = Folded(file, "articles");
        interchangeable = Folded(file, "interchangeable");
        cutsAnyWord = articles.Length + interchangeable.Length > 0;
        Prefixes = Folded(file, "prefixes");
        prefixStarts = new string(Prefixes.Select(static prefix => prefix[0]).Distinct().ToArray());
    }

    /// <summary>Gets the little words that a script writes as one with the next word: و, ل, لل.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    /// <summary>Tells of a word by its first character whether it may bear a prefix; false for certain, true for perhaps.</summary>
    public bool MayBearPrefix(char first) => prefixStarts.IndexOf(first) >= 0;

    /// <summary>Gets whether the script writes the article as one with its word.</summary>
    public bool HasArticles => articles.Length > 0;

    /// <summary>Gets the stemmer of a language.</summary>
    public static WordStemmer Of(LanguageData language) => All[language.Language];

    /// <summary>Tells of a word by its last character whether a stem of it may be less than the word; false for certain, true for perhaps.</summary>
    public bool MayCut(char last) => cutsAnyWord || endings.MayEndWith(last);

    /// <summary>Finds the two stems of a word: without the endings of cases, and without those of plurals as well.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Just behind the word.</param>
    public (WordStem Cased, WordStem Stem) Stems(FoldedText text, int start, int end) =>
        Stems(text, start, end, WordHash.Of(text, start, end));

    /// <summary>Finds the two stems of a word: without the endings of cases, and without those of plurals as well.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Just behind the word.</param>
    /// <param name="hash">The number of the word, see <see cref="WordHash"/>.</param>
    public (WordStem Cased, WordStem Stem) Stems(FoldedText text, int start, int end, int hash)
    {
        var stemStart = BehindArticle(text, start, end);
        hash = stemStart > start ? WordHash.Of(text, stemStart, end) : hash;
        var ending = BeforeInterchangeable(text, stemStart, end);
        var flags = (stemStart > start ? WordStem.Definite : 0) | (ending < end ? WordStem.Interchangeable : 0);
        if (ending < end)
        {
            var stem = new WordStem(stemStart, ending, WordHash.Of(text, stemStart, ending), flags);
            return (stem, stem);
        }

        var (cased, stemmed) = endings.Cut(text, stemStart + ShortestStem, end, hash);
        return (new WordStem(stemStart, cased.End, cased.Hash, flags), new WordStem(stemStart, stemmed.End, stemmed.Hash, flags));
    }

    /// <summary>Finds the end of a word without the endings of cases.</summary>
    public int CasedEnd(FoldedText text, int start, int end) =>
        endings.Cut(text, start + ShortestStem, end, WordHash.Empty).Cased.End;

    /// <summary>Finds the end of a word before an ending that stands for others like it: Arabic ون and ين.</summary>
    /// <returns>Where the ending starts; the end of the word where it has none.</returns>
    private int BeforeInterchangeable(FoldedText text, int start, int end)
    {
        foreach (var ending in interchangeable)
        {
            if (end - start >= ending.Length + ShortestStem
                && text.Equals(ending, end - ending.Length, end))
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
    private int BehindArticle(FoldedText text, int start, int end)
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
}
