using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>
/// Resolves "that Agenda" and "the Convention" to the instrument that was last named with this noun. A title that goes on
/// and was not recognised ("the Convention on ...") makes the noun unknown again: a wrong link is worse than none.
/// </summary>
internal sealed class ShortTitles
{
    private readonly bool isBare;
    private readonly PhraseTable<bool> articles;
    private readonly PhraseTable<string> heads = new();
    private readonly PhraseTable<bool> continuations;
    private readonly PhraseTable<string> bare = new();
    private readonly string[] definite;
    private readonly string[] prefixes;
    private readonly Dictionary<string, string> lastNamed = new(StringComparer.Ordinal);

    public ShortTitles(LanguageData language)
    {
        var stemmer = new WordStemmer(language.File);

        // A language that says what stands before a short title needs it: 承诺 alone is any commitment.
        isBare = language.File.Values("references", "bare").Contains("yes")
            && !language.File.Values("references", "instrument.articles").Any();
        articles = language.Phrases("references", "instrument.articles");
        continuations = language.Phrases("references", "instrument.continues");
        definite = language.File.Values("names", "articles").Select(TextFolding.FoldPhrase).ToArray();
        prefixes = language.File.Values("names", "prefixes").Select(TextFolding.FoldPhrase).OrderByDescending(prefix => prefix.Length).ToArray();
        AddNouns(language, "instrument.heads", heads, stemmer);
        AddNouns(language, "instrument.bare", bare, stemmer);
    }

    private void AddNouns(LanguageData language, string key, PhraseTable<string> table, WordStemmer stemmer)
    {
        foreach (var phrase in language.File.Values("references", key))
        {
            table.Add(phrase, KeyOf(Noun(TextFolding.FoldPhrase(phrase)), stemmer));
        }
    }

    /// <summary>Cuts the article, and what is written as one with it, from a noun: the key that all its forms share.</summary>
    private string Noun(string phrase)
    {
        foreach (var article in definite)
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

            key.Append(folded.Substring(start, stemmer.StemEnd(folded, start, end, withPlurals: false))).Append(' ');
            start = end + 1;
        }

        return key.ToString();
    }

    /// <summary>
    /// Remembers the head noun of a name: the first noun of "Protocol to the Convention", the last one of a script that
    /// puts what a noun is of before it.
    /// </summary>
    public void Remember(FoldedText folded, int start, int end, string instrument)
    {
        var isLast = TextFolding.IsHan(folded[start]) || TextFolding.IsHan(folded[end - 1]);
        var limit = end;
        for (var i = start; i < limit; i++)
        {
            if (!folded.IsBoundary(i) || folded[i] == ' ' || !heads.TryMatch(folded, i, out var headEnd, out var head) || headEnd > end)
            {
                continue;
            }

            if (!isLast)
            {
                // "Action Agenda" is an "Agenda" too.
                lastNamed[head] = instrument;
                limit = Math.Min(limit, headEnd);
            }
            else if (IsNothingBetween(folded, headEnd, end))
            {
                lastNamed[head] = instrument;
            }
        }
    }

    /// <summary>Tells whether a short title may start with a character; false for certain, true for perhaps.</summary>
    public bool MayStartWith(char c) => articles.MayStartWith(c);

    /// <summary>Finds the short title behind the article that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">Just behind the short title.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>Whether there is one that is known.</returns>
    public bool TryRead(CitationText text, int start, out int end, out string instrument)
    {
        instrument = string.Empty;
        var folded = text.Folded;
        if (bare.TryMatch(folded, start, out end, out var noun))
        {
            return !GoesOn(folded, end) && lastNamed.TryGetValue(noun, out instrument!);
        }

        var hasArticle = articles.TryMatch(folded, start, out end, out _);
        if (!hasArticle && !isBare)
        {
            return false;
        }

        var nounStart = !hasArticle ? start : folded[end] == ' ' ? end + 1 : end;
        if (!heads.TryMatch(folded, nounStart, out end, out var head) || !IsNamed(text, nounStart))
        {
            return false;
        }

        var next = folded[end] == ' ' ? end + 1 : end;
        if (continuations.TryMatch(folded, next, out _, out _))
        {
            lastNamed.Remove(head);
            return false;
        }

        // Without an article a capital behind the noun shows a longer title: "Устав Лиги".
        return (hasArticle || next >= folded.Length || !char.IsUpper(text.Printed[folded.ToOriginal(next)]))
            && lastNamed.TryGetValue(head, out instrument!);
    }

    /// <summary>A noun with another definite word behind it is the start of a longer title: "الاتفاقية الدولية لحماية ...".</summary>
    private bool GoesOn(FoldedText folded, int end)
    {
        var next = folded[end] == ' ' ? end + 1 : end;
        return continuations.TryMatch(folded, next, out _, out _)
            || definite.Any(article => next + article.Length < folded.Length
                && string.Equals(folded.Substring(next, next + article.Length), article, StringComparison.Ordinal));
    }

    private static bool IsNothingBetween(FoldedText folded, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(folded[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A script with capitals writes a title with one.</summary>
    private static bool IsNamed(CitationText text, int index)
    {
        var c = text.Printed[text.Folded.ToOriginal(index)];
        return char.IsUpper(c) || !char.IsLower(c);
    }
}
