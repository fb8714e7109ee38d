using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds the places where a body is called by its head noun alone ("the Council", "la Commission", 委员会). Only where the
/// words around show that the noun is the whole name: a wrong link is worse than none.
/// </summary>
internal sealed class ShortReferences
{
    private const int LongestDefinition = 40;

    private readonly LanguageData language;
    private readonly HeadNouns heads;
    private readonly HashSet<string> articles;
    private readonly PhraseTable<bool> articleWords = new();
    private readonly string[] gluedArticles;
    private readonly bool needsArticle;
    private readonly PhraseTable<bool> goesOn;
    private readonly PhraseTable<bool> goesOnWithCapital;
    private readonly LeftContext leftContext;

    public ShortReferences(LanguageData language, HeadNouns heads, LeftContext leftContext)
    {
        this.language = language;
        this.heads = heads;
        this.leftContext = leftContext;
        articles = [.. language.File.Values("references", "articles").Select(LastWord)];
        foreach (var article in articles)
        {
            articleWords.Add(article, true);
        }

        gluedArticles = language.File.Values("names", "articles").Select(TextFolding.FoldPhrase).ToArray();
        needsArticle = !language.IsHan && gluedArticles.Length == 0 && !language.File.Values("references", "bare").Contains("yes");
        goesOn = language.Phrases("references", "goes.on");
        goesOnWithCapital = language.Phrases("references", "goes.on.capital");
    }

    /// <summary>Finds the head nouns of a paragraph, of which some may be short references.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    /// <param name="named">The actors that the paragraph names, in order: a noun inside their names is no reference.</param>
    /// <returns>All of them, or none where it is plain that none is a short reference.</returns>
    public IReadOnlyList<NameMatch<Head>> FindHeads(string text, FoldedText folded, IReadOnlyList<FoundActor> named) =>
        needsArticle && !HoldsHeadBehindArticle(text, folded, named) ? [] : heads.Index.FindAll(text, folded);

    /// <summary>Tells whether a head noun is the whole name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    /// <param name="match">The head noun.</param>
    /// <param name="named">The actors that the paragraph names: "the Secretariat to Member States" is no longer name.</param>
    public bool IsWholeName(string text, FoldedText folded, NameMatch<Head> match, ActorCursor named)
    {
        if (language.IsHan)
        {
            return leftContext.Allows(folded, match.Start);
        }

        if (char.IsLower(text[folded.ToOriginal(match.Start)]) || GoesOn(text, folded, match.End, named))
        {
            return false;
        }

        return gluedArticles.Length > 0
            ? HasGluedArticle(folded, match.Start)
            : !needsArticle || articles.Contains(WordBefore(folded, match.Start));
    }

    /// <summary>Reads the short name that a bracket behind a full name gives: "hereinafter “the Committee”)". Null where it gives none.</summary>
    public Head? ReadDefinition(string text, FoldedText folded, int start)
    {
        for (var i = start; i < folded.Length && i - start <= LongestDefinition && folded[i] != ')'; i++)
        {
            if (folded.IsBoundary(i) && heads.Index.TryMatch(text, folded, i, out var match))
            {
                var end = match.End;
                while (end < folded.Length && folded[end] is '"' or ' ' or '\'' or '»' or '”')
                {
                    end++;
                }

                return folded[end] == ')' && HasQuote(text, folded, start, match.Start) ? match.Entry : null;
            }
        }

        return null;
    }

    /// <summary>Tells, of a language whose short references stand behind an article, whether one may stand in a text.</summary>
    private bool HoldsHeadBehindArticle(string text, FoldedText folded, IReadOnlyList<FoundActor> named)
    {
        var starts = folded.Starts;
        var next = 0;
        for (var index = NextArticle(starts, 0); index + 1 < starts.Count; index = NextArticle(starts, index + 1))
        {
            var behind = folded[starts[index + 1].Position] == '\'' && index + 2 < starts.Count ? index + 2 : index + 1;
            var start = starts[behind].Position;
            if (char.IsLower(text[folded.ToOriginal(start)]))
            {
                continue;
            }

            while (next < named.Count && named[next].Start < start)
            {
                next++;
            }

            var isPartOfName = (next > 0 && named[next - 1].End > start) || (next < named.Count && named[next].Start == start);
            if (!isPartOfName && heads.MayStartAt(folded, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Finds the next article, from an index on, behind which no small letter stands; the number of words, or the last word,
    /// where there is none.
    /// </summary>
    /// <remarks>Apart from what is asked of the few it finds, so that what the loop works with stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NextArticle(WordStarts starts, int from)
    {
        var (words, first) = (starts.All.Array!, starts.All.Offset);
        var last = first + starts.Count - 1;
        var articleStarts = articleWords.FirstWords;
        var i = first + from;
        for (; i < last; i++)
        {
            if (articleStarts.MayContain(words[i].Hash) & !words[i + 1].IsSmall)
            {
                break;
            }
        }

        StepCounter.Count(i - first - from + 1);
        return i - first;
    }

    private static bool HasQuote(string text, FoldedText folded, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[folded.ToOriginal(i)] is '"' or '“' or '«' or '„' or '‘' or '\'')
            {
                return true;
            }
        }

        return false;
    }

    private static string LastWord(string phrase)
    {
        var folded = TextFolding.FoldPhrase(phrase).TrimEnd('\'');
        return folded.Substring(folded.LastIndexOf(' ') + 1);
    }

    private bool HasGluedArticle(FoldedText folded, int start) =>
        gluedArticles.Any(article => WordStemmer.StartsWith(folded, start, folded.Length, article))
        || (start >= 2 && folded[start - 1] == 'ل' && folded[start - 2] == 'ل');

    private bool GoesOn(string text, FoldedText folded, int end, ActorCursor named)
    {
        if (folded[end] != ' ')
        {
            return folded[end] == '-';
        }

        if (goesOn.TryMatch(folded, end + 1, out _, out _) || IsYear(folded, end + 1))
        {
            return true;
        }

        if (!goesOnWithCapital.TryMatch(folded, end + 1, out var behind, out _))
        {
            return false;
        }

        while (behind < folded.Length && !FoldedText.IsWordCharacter(folded[behind]))
        {
            behind++;
        }

        var next = SkipArticle(folded, behind);
        return next < folded.Length && char.IsUpper(text[folded.ToOriginal(next)]) && !named.IsGroupAt(next);
    }

    /// <summary>"le Programme 2030": a year is part of the name.</summary>
    private static bool IsYear(FoldedText folded, int start) =>
        PlaceholderReader.TryReadDigits(folded, start, most: 4, out var end, out var year)
        && end - start == 4 && year is > 1900 and < 2200;

    private int SkipArticle(FoldedText folded, int start)
    {
        var end = start;
        while (end < folded.Length && FoldedText.IsWordCharacter(folded[end]))
        {
            end++;
        }

        return articles.Contains(folded.Substring(start, end)) ? end + 1 : start;
    }

    private static string WordBefore(FoldedText folded, int start)
    {
        var end = start;
        if (end > 0 && folded[end - 1] is ' ' or '\'')
        {
            end--;
        }

        return folded.Substring(folded.StartOfWordPart(end), end);
    }
}
