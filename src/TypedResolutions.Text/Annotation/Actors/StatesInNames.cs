using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Tells where the name of a State is part of another's: of a movement, a front, a party or a company ("Mouvement de
/// libération du Congo", "Liberia Petroleum Refining Company"), or of the word for its nationals (利比亚人).
/// </summary>
internal sealed class StatesInNames
{
    private const int MostWords = 8;
    private const int MostWordsBeforeHead = 2;

    private readonly PhraseTable<bool> heads;
    private readonly PhraseTable<bool> noHeads;
    private readonly PhraseTable<bool> inside;
    private readonly PhraseTable<bool> ends;
    private readonly PhraseTable<bool> behind = new();
    private readonly bool hasCapitals;

    public StatesInNames(LanguageData language)
    {
        heads = language.Phrases("names", "states.heads");
        noHeads = language.Phrases("names", "states.heads.but");
        inside = language.Phrases("names", "states.inside");
        ends = language.Phrases("names", "states.ends");
        hasCapitals = !language.IsHan && !language.IsRightToLeft;
        foreach (var (key, isPart) in new[] { ("states.behind", true), ("states.behind.but", false) })
        {
            foreach (var phrase in language.File.Values("names", key))
            {
                behind.Add(phrase, isPart);
            }
        }
    }

    /// <summary>Tells whether the name of a State that stands there is part of another name.</summary>
    public bool IsPartOfOne(string text, FoldedText folded, int start, int end) =>
        (behind.TryMatch(folded, folded.SkipBlank(end), out _, out var isPart) && isPart)
        || (heads.Count > 0 && FollowsHead(text, folded, start))
        || (ends.Count > 0 && PrecedesEnd(text, folded, end));

    /// <summary>Goes back over words that such a name may hold to the noun that it starts with.</summary>
    private bool FollowsHead(string text, FoldedText folded, int state)
    {
        var end = state;
        for (var words = 0; words < MostWords && end > 1 && folded[end - 1] is ' ' or '\''; words++)
        {
            var wordEnd = folded[end - 1] == ' ' ? end - 1 : end;
            var start = folded.StartOfWordPart(folded[wordEnd - 1] == '\'' ? wordEnd - 1 : wordEnd);
            if (start == wordEnd)
            {
                return false;
            }

            var isCapital = hasCapitals && char.IsUpper(text[folded.ToOriginal(start)]);
            if ((isCapital || !hasCapitals) && heads.TryMatch(folded, start, out var behindHead, out _) && behindHead < state)
            {
                return !IsOfTreaty(folded, start);
            }

            if (!isCapital && !inside.TryMatch(folded, start, out _, out _))
            {
                return false;
            }

            end = start;
        }

        return false;
    }

    /// <summary>"the State Party Chad": such a head stands for the State itself.</summary>
    private bool IsOfTreaty(FoldedText folded, int head)
    {
        var start = head;
        for (var words = 0; noHeads.Count > 0 && words < MostWordsBeforeHead && start > 1 && folded[start - 1] == ' '; words++)
        {
            start = folded.StartOfWordPart(start - 1);
            if (noHeads.TryMatch(folded, start, out var end, out _) && end > head)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on over capitalised words to the noun that such a name ends with.</summary>
    private bool PrecedesEnd(string text, FoldedText folded, int state)
    {
        var position = state;
        for (var words = 0; words < MostWords && position + 1 < folded.Length && folded[position] == ' '; words++)
        {
            var start = position + 1;
            if (!char.IsUpper(text[folded.ToOriginal(start)]))
            {
                return false;
            }

            if (ends.TryMatch(folded, start, out _, out _))
            {
                return true;
            }

            position = folded.EndOfWord(start);
            position = folded[position] == '\'' ? folded.EndOfWord(position + 1) : position;
        }

        return false;
    }
}
