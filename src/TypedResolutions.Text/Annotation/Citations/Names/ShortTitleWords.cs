using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>What a language's file says of short titles, made ready once.</summary>
internal sealed class ShortTitleWords
{
    private static readonly PerLanguage<ShortTitleWords> All = new(static language => new ShortTitleWords(language));

    private readonly string[] prefixes;

    /// <summary>The nouns of titles, with an article or without.</summary>
    private readonly PhraseTable<bool> nouns = new();

    /// <summary>Of how many words and signs the longest article is.</summary>
    private readonly int longestArticle;

    private ShortTitleWords(LanguageData language)
    {
        Articles = language.Phrases("references", "instrument.articles");
        Continuations = language.Phrases("references", "instrument.continues");
        Definite = language.File.Values("names", "articles").Select(TextFolding.FoldPhrase).ToArray();
        TitleOpeners = string.Concat(language.File.Values("punctuation", "titles.open"));
        prefixes = language.File.Values("names", "prefixes").Select(TextFolding.FoldPhrase).OrderByDescending(prefix => prefix.Length).ToArray();

        // A language that says what stands before a short title needs it: 承诺 alone is any commitment.
        IsBare = language.File.Values("references", "bare").Contains("yes")
            && !language.File.Values("references", "instrument.articles").Any();
        var stemmer = WordStemmer.Of(language);
        longestArticle = language.File.Values("references", "instrument.articles")
            .Select(static article => new FoldedText(article).Starts.Count).DefaultIfEmpty().Max();
        AddNouns(language, "instrument.heads", Heads, stemmer);
        AddNouns(language, "instrument.bare", Bare, stemmer);
    }

    /// <summary>Gets whether a noun needs no word before it.</summary>
    public bool IsBare { get; }

    /// <summary>Gets the marks that titles stand between: what they enclose is a title without a word before it (《公约》).</summary>
    public string TitleOpeners { get; }

    /// <summary>Gets the words before a short title: "that Agenda".</summary>
    public PhraseTable<bool> Articles { get; }

    /// <summary>Gets the words behind a noun that make it the start of a longer title.</summary>
    public PhraseTable<bool> Continuations { get; }

    /// <summary>Gets the nouns of titles, with the key that all forms of a noun share.</summary>
    public PhraseTable<string> Heads { get; } = new();

    /// <summary>Gets the nouns that are a short title without a word before them.</summary>
    public PhraseTable<string> Bare { get; } = new();

    /// <summary>Gets the articles that are written as one with their noun.</summary>
    public IReadOnlyList<string> Definite { get; }

    public static ShortTitleWords Of(LanguageData language) => All[language.Language];

    /// <summary>
    /// Finds the next place, from a position to before a limit, at which a short title may start; the limit where there is none.
    /// </summary>
    /// <remarks>Nouns of titles are rare, articles are not: a noun is looked for first, then an article before it.</remarks>
    public int NextStart(CitationText text, int from, int limit)
    {
        var folded = text.Folded;
        var starts = folded.Starts;
        var first = starts.IndexFrom(from);
        var end = starts.IndexFrom(limit);
        var behind = Math.Min(starts.Count, end + longestArticle);
        for (var noun = nouns.FirstWords.Next(starts, first, behind); noun < behind; noun = nouns.FirstWords.Next(starts, noun + 1, behind))
        {
            var isNamed = IsNamed(text, starts[noun].Position);
            for (var i = Math.Max(first, noun - longestArticle); isNamed && i < noun && i < end; i++)
            {
                if (IsArticleOf(folded, in starts[i], starts[noun].Position))
                {
                    return starts[i].Position;
                }
            }

            if (noun < end && MayStartAlone(folded, in starts[noun], isNamed))
            {
                return starts[noun].Position;
            }
        }

        return limit;
    }

    /// <summary>Tells whether a noun is written as titles are: with a capital, where the script has any.</summary>
    public static bool IsNamed(CitationText text, int index)
    {
        var c = text.Printed[text.Folded.ToOriginal(index)];
        return char.IsUpper(c) || !char.IsLower(c);
    }

    private bool IsArticleOf(FoldedText text, in WordStart word, int noun) =>
        Articles.MayStartWith(in word) && Articles.TryMatch(text, word.Position, out var end, out _) && text.SkipBlank(end) == noun;

    private bool MayStartAlone(FoldedText text, in WordStart word, bool isNamed) =>
        Bare.MayStartWith(in word) || (isNamed && Heads.MayStartWith(in word) && (IsBare || IsInMarks(text, word.Position)));

    /// <summary>Tells whether what starts at a place is marked as a title.</summary>
    public bool IsInMarks(FoldedText text, int start) => start > 0 && TitleOpeners.IndexOf(text[start - 1]) >= 0;

    private void AddNouns(LanguageData language, string key, PhraseTable<string> table, WordStemmer stemmer)
    {
        foreach (var phrase in language.File.Values("references", key))
        {
            table.Add(phrase, KeyOf(Noun(TextFolding.FoldPhrase(phrase)), stemmer));
            nouns.Add(phrase, true);
        }
    }

    /// <summary>Cuts the article, and what is written as one with it, from a noun: the key that all its forms share.</summary>
    private string Noun(string phrase)
    {
        foreach (var article in Definite)
        {
            foreach (var prefix in prefixes)
            {
                if (phrase.StartsWith(prefix + article, StringComparison.Ordinal))
                {
                    return phrase.Substring(prefix.Length + article.Length);
                }
            }

            if (phrase.StartsWith(article, StringComparison.Ordinal))
            {
                return phrase.Substring(article.Length);
            }

            // ل and ال are written لل.
            foreach (var prefix in prefixes.Where(prefix => prefix.Length > 1 && prefix[prefix.Length - 1] == article[article.Length - 1]))
            {
                if (phrase.StartsWith(prefix, StringComparison.Ordinal))
                {
                    return phrase.Substring(prefix.Length);
                }
            }
        }

        return phrase;
    }

    /// <summary>All cases of a noun are one key.</summary>
    private static string KeyOf(string head, WordStemmer stemmer)
    {
        var folded = new FoldedText(head);
        var words = head.Split(' ').Length;
        var key = new System.Text.StringBuilder();
        for (var start = 0; start < folded.Length && words > 0; words--)
        {
            var end = start;
            while (end < folded.Length && folded[end] != ' ')
            {
                end++;
            }

            key.Append(folded.Substring(start, stemmer.CasedEnd(folded, start, end))).Append(' ');
            start = end + 1;
        }

        return key.ToString();
    }
}
