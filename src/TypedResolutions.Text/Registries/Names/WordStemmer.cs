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
    private const int BitsPerCharacter = 12;
    private const int LongestEnding = 5;

    private readonly HashSet<long> cases;
    private readonly HashSet<long> casesAndPlurals;
    private readonly string[] articles;
    private readonly string[] interchangeable;

    /// <summary>For the low bits of each last character of an ending one bit for each length: most words have no ending.</summary>
    private readonly byte[] lengths = new byte[1 << 10];

    private WordStemmer(LanguageFile file)
    {
        cases = [.. Endings(file, "cases")];
        casesAndPlurals = [.. cases, .. Endings(file, "plurals")];
        foreach (var ending in casesAndPlurals)
        {
            lengths[ending & (lengths.Length - 1)] |= (byte)(1 << LengthOf(ending));
        }

        articles = Folded(file, "articles");
        interchangeable = Folded(file, "interchangeable");
        Prefixes = Folded(file, "prefixes");
    }

    /// <summary>Gets the little words that a script writes as one with the next word: و, ل, لل.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    /// <summary>Gets whether the script writes the article as one with its word.</summary>
    public bool HasArticles => articles.Length > 0;

    /// <summary>Gets the stemmer of a language.</summary>
    public static WordStemmer Of(LanguageData language) => All[language.Language];

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
        var ending = BeforeInterchangeable(text, stemStart, end);
        var flags = (stemStart > start ? WordStem.Definite : 0) | (ending < end ? WordStem.Interchangeable : 0);
        var (casedEnd, stemEnd) = ending < end ? (ending, ending) : StemEnds(text, stemStart, end);
        hash = stemStart > start ? WordHash.Of(text, stemStart, end) : hash;
        hash = Without(text, casedEnd, end, hash);
        return (
            new WordStem(stemStart, casedEnd, hash, flags),
            new WordStem(stemStart, stemEnd, Without(text, stemEnd, casedEnd, hash), flags));
    }

    /// <summary>Takes an ending back from the number of a word.</summary>
    private static int Without(FoldedText text, int start, int end, int hash)
    {
        for (var i = end - 1; i >= start; i--)
        {
            hash = WordHash.Remove(hash, text[i]);
        }

        return hash;
    }

    /// <summary>Finds the end of a word without the endings of cases.</summary>
    public int CasedEnd(FoldedText text, int start, int end) => StemEnds(text, start, end).Cased;

    /// <summary>The plural's endings are listed beside those of cases, so its stem is never longer.</summary>
    private (int Cased, int Stem) StemEnds(FoldedText text, int start, int end)
    {
        var casedEnd = end;
        var stemEnd = end;
        if (end - start <= ShortestStem)
        {
            return (casedEnd, stemEnd);
        }

        var mayHave = (int)lengths[text[end - 1] & (lengths.Length - 1)];
        var packed = 0L;
        for (var length = 1; mayHave >> length != 0 && length <= LongestEnding && end - length >= start + ShortestStem; length++)
        {
            var c = text[end - length];
            if (c >= 1 << BitsPerCharacter)
            {
                break;
            }

            packed |= (long)c << ((length - 1) * BitsPerCharacter);
            if ((mayHave & (1 << length)) != 0 && casesAndPlurals.Contains(packed))
            {
                stemEnd = end - length;
                casedEnd = cases.Contains(packed) ? stemEnd : casedEnd;
            }
        }

        return (casedEnd, stemEnd);
    }

    private static int LengthOf(long ending)
    {
        var length = 0;
        for (; ending != 0; ending >>= BitsPerCharacter)
        {
            length++;
        }

        return length;
    }

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
