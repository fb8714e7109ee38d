using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Tells in a script without blanks whether a name may start at a place: behind a sign, behind a verb, or behind a word
/// that the language file lists as standing before names. So 委员会 at the end of a longer name is no name of its own.
/// </summary>
internal sealed class LeftContext
{
    private const int LongestWord = 8;

    private readonly LanguageData language;
    private readonly PhraseTable<bool> words;
    private readonly PhraseTable<bool> plainWords;

    public LeftContext(LanguageData language)
    {
        this.language = language;
        words = language.Phrases("references", "before", "before.plain");
        plainWords = language.Phrases("references", "before.plain");
    }

    /// <summary>Tells whether a name that is well known may start at a place.</summary>
    public bool Allows(FoldedText text, int start) => IsBehind(words, text, start) || IsPlain(text, start);

    /// <summary>
    /// Tells whether a name never heard of may start at a place. Words of one sign do not count here, since the next
    /// sign may make another word of them: 经 and 经济.
    /// </summary>
    public bool IsPlain(FoldedText text, int start) =>
        start == 0
        || !FoldedText.IsWordCharacter(text[start - 1])
        || IsBehind(plainWords, text, start)
        || IsBehind(language.OperativeVerbs, text, start)
        || IsBehind(language.PreambularVerbs, text, start);

    private static bool IsBehind<T>(PhraseTable<T> table, FoldedText text, int start)
    {
        for (var length = 1; length <= LongestWord && length <= start; length++)
        {
            if (EndsAt(table, text, start - length, start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAt<T>(PhraseTable<T> table, FoldedText text, int start, int end)
    {
        var node = PhraseTable<T>.Root;
        for (var i = start; i < end; i++)
        {
            if (!table.TryStep(node, text[i], out node))
            {
                return false;
            }
        }

        return table.TryGetValue(node, out _);
    }
}
