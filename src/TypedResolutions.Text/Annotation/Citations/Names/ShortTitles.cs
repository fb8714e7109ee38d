using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>
/// Resolves "that Agenda" and "the Convention" to the instrument that was last named with this noun. A title that goes on
/// and was not recognised ("the Convention on ...") makes the noun unknown again: a wrong link is worse than none.
/// </summary>
internal sealed class ShortTitles(LanguageData language)
{
    private readonly ShortTitleWords words = ShortTitleWords.Of(language);
    private readonly Dictionary<string, string> lastNamed = new(StringComparer.Ordinal);

    /// <summary>
    /// Remembers the head noun of a name: the first noun of "Protocol to the Convention", the last one of a script that
    /// puts what a noun is of before it.
    /// </summary>
    public void Remember(FoldedText folded, int start, int end, string instrument)
    {
        var isLast = TextFolding.IsHan(folded[start]) || TextFolding.IsHan(folded[end - 1]);
        var limit = end;

        // A name may start inside a word: واتفاقية.
        for (var i = start; i < limit; i = words.Heads.Next(folded, i + 1, limit))
        {
            if (!words.Heads.TryMatch(folded, i, out var headEnd, out var head) || headEnd > end)
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

    /// <summary>Finds the next place before a limit at which a short title may start.</summary>
    public int NextStart(CitationText text, int position, int limit)
    {
        // Nothing was named yet that could be called again.
        return lastNamed.Count == 0 || position >= limit ? Math.Max(position, limit) : words.NextStart(text, position, limit);
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
        if (words.Bare.TryMatch(folded, start, out end, out var noun))
        {
            return !GoesOn(folded, end) && lastNamed.TryGetValue(noun, out instrument!);
        }

        var hasArticle = words.Articles.TryMatch(folded, start, out end, out _);
        var isInMarks = !hasArticle && words.IsInMarks(folded, start);
        if (!hasArticle && !words.IsBare && !isInMarks)
        {
            return false;
        }

        var nounStart = !hasArticle ? start : folded.SkipBlank(end);
        if (!words.Heads.TryMatch(folded, nounStart, out end, out var head) || !ShortTitleWords.IsNamed(text, nounStart))
        {
            return false;
        }

        if (isInMarks && char.IsLetterOrDigit(folded[end]))
        {
            return false;
        }

        var next = folded.SkipBlank(end);
        if (words.Continuations.TryMatch(folded, next, out _, out _))
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
        var next = folded.SkipBlank(end);
        return words.Continuations.TryMatch(folded, next, out _, out _)
            || words.Definite.Any(article => next + article.Length < folded.Length
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
}
