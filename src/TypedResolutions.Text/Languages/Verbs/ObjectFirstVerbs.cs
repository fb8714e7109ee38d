using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>
/// Finds the verb of a paragraph whose object goes before it: 对…表示关切. The verb stands where a clause ends.
/// </summary>
internal sealed class ObjectFirstVerbs(LanguageData language)
{
    private readonly PhraseTable<bool> markers = language.Phrases("leads", "objects");
    private readonly PhraseTable<bool> frames = language.Phrases("leads", "objects", "frames");
    private readonly PhraseTable<bool> carriers = language.Phrases("leads", "carried");

    /// <summary>Finds the verb.</summary>
    /// <param name="verbs">The verbs to look for.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the text starts that the object may open.</param>
    /// <param name="match">The verb.</param>
    /// <param name="isWhole">Whether the text is surely a paragraph: then words too common to open one count as well.</param>
    /// <returns>Whether an object opens the text and a verb ends a clause behind it.</returns>
    public bool TryFind(PhraseTable<VerbSense> verbs, FoldedText text, int start, out VerbMatch match, bool isWhole = false)
    {
        if (language.TryMatchLead(text, start, out var behindLead))
        {
            start = text[behindLead] == ',' ? behindLead + 1 : behindLead;
        }

        var modifier = Modifier.None;
        if (language.Modifiers.TryMatch(text, start, out var behindModifier, out var read))
        {
            (start, modifier) = (behindModifier, read);
        }

        if ((isWhole ? frames : markers).TryMatch(text, start, out var position, out _))
        {
            for (; position < text.Length; position++)
            {
                if (language.VerbPhrases.TryMatch(verbs, text, position, out match) && IsClauseEnd(text, match.Behind))
                {
                    match = match.Modifier == Modifier.None ? match with { Modifier = modifier } : match;
                    return true;
                }
            }
        }

        match = default;
        return isWhole && carriers.TryMatch(text, start, out position, out _) && TryFindChange(verbs, text, position, modifier, out match);
    }

    /// <summary>将…任务期限延长至…: of the verbs that an object is put before, those that change its term are an organ's.</summary>
    private bool TryFindChange(PhraseTable<VerbSense> verbs, FoldedText text, int start, Modifier modifier, out VerbMatch match)
    {
        for (var position = start; !IsClauseEnd(text, position); position++)
        {
            if (language.VerbPhrases.TryMatch(verbs, text, position, out match) && match.Sense.Verb is Verb.Extends or Verb.Terminates)
            {
                match = match.Modifier == Modifier.None ? match with { Modifier = modifier } : match;
                return true;
            }
        }

        match = default;
        return false;
    }

    private static bool IsClauseEnd(FoldedText text, int position) =>
        position >= text.Length || text[position] is ',' or ';' or '.' or ':';
}
