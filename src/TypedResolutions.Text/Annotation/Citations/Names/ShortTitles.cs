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
    private readonly Dictionary<string, string> lastNamed = new(StringComparer.Ordinal);

    public ShortTitles(LanguageData language)
    {
        var stemmer = new WordStemmer(language.File);
        isBare = language.File.Values("references", "bare").Contains("yes");
        articles = language.Phrases("references", "instrument.articles");
        continuations = language.Phrases("references", "instrument.continues");
        foreach (var head in language.File.Values("references", "instrument.heads"))
        {
            heads.Add(head, KeyOf(head, stemmer));
        }
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
        var hasArticle = articles.TryMatch(folded, start, out end, out _);
        if (!hasArticle && !isBare)
        {
            return false;
        }

        var noun = !hasArticle ? start : folded[end] == ' ' ? end + 1 : end;
        if (!heads.TryMatch(folded, noun, out end, out var head) || !IsNamed(text, noun))
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
