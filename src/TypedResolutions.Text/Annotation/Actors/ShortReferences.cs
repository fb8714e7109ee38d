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
    private readonly LanguageData language;
    private readonly HeadNouns heads;
    private readonly HashSet<string> articles;
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
        gluedArticles = language.File.Values("names", "articles").Select(TextFolding.FoldPhrase).ToArray();
        needsArticle = !language.File.Values("references", "bare").Contains("yes");
        goesOn = language.Phrases("references", "goes.on");
        goesOnWithCapital = language.Phrases("references", "goes.on.capital");
    }

    /// <summary>Finds the short references of a paragraph.</summary>
    public IEnumerable<NameMatch<Head>> Find(string text, FoldedText folded) =>
        heads.Index.FindAll(text, folded).Where(match => IsWholeName(text, folded, match));

    private static string LastWord(string phrase)
    {
        var folded = TextFolding.FoldPhrase(phrase).TrimEnd('\'');
        return folded.Substring(folded.LastIndexOf(' ') + 1);
    }

    private bool IsWholeName(string text, FoldedText folded, NameMatch<Head> match)
    {
        if (language.IsHan)
        {
            return leftContext.Allows(folded, match.Start);
        }

        if (char.IsLower(text[folded.ToOriginal(match.Start)]) || GoesOn(text, folded, match.End))
        {
            return false;
        }

        return gluedArticles.Length > 0
            ? HasGluedArticle(folded, match.Start)
            : !needsArticle || articles.Contains(WordBefore(folded, match.Start));
    }

    private bool HasGluedArticle(FoldedText folded, int start) =>
        gluedArticles.Any(article => WordStemmer.StartsWith(folded, start, folded.Length, article))
        || (start >= 2 && folded[start - 1] == 'ل' && folded[start - 2] == 'ل');

    private bool GoesOn(string text, FoldedText folded, int end)
    {
        if (folded[end] != ' ')
        {
            return folded[end] == '-';
        }

        if (goesOn.TryMatch(folded, end + 1, out _, out _))
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
        return next < folded.Length && char.IsUpper(text[folded.ToOriginal(next)]);
    }

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

        var first = end;
        while (first > 0 && FoldedText.IsWordCharacter(folded[first - 1]))
        {
            first--;
        }

        return folded.Substring(first, end);
    }
}
