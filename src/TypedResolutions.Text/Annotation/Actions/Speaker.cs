using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Who speaks in a paragraph: the adopting organ, and whom the paragraph itself opens with, as in a statement ("The
/// Security Council urges ..., and the Council requests ..."). What another organ urges is told, and none of its actions.
/// </summary>
/// <param name="language">The language.</param>
/// <param name="text">The paragraph's text.</param>
/// <param name="leadingVerb">Where its leading verb starts.</param>
/// <param name="actors">Its actors.</param>
/// <param name="organId">The adopting organ.</param>
internal struct Speaker(
    LanguageData language, FoldedText text, int leadingVerb, IReadOnlyList<FoundActor> actors, string? organId)
{
    /// <summary>Looked for once, when it is first asked for: each verb of a paragraph may ask.</summary>
    private (bool IsFound, int Start, int End)? opening;

    /// <summary>Tells whether words that lead to a verb name no organ, or the one that speaks.</summary>
    /// <param name="start">Where the words start.</param>
    /// <param name="end">Just behind them.</param>
    public bool GoesOn(int start, int end)
    {
        if (!language.LeadingOrgans.TryMatch(text, start, out _, out _))
        {
            return true;
        }

        // "It", and a short name that leads to no one, go on with whom the paragraph opens.
        var named = NamedIn(start, end);
        if (named is not null && named == organId)
        {
            return true;
        }

        var (isFound, openingStart, openingEnd) = opening ??= (TryFindOpening(out var from, out var behind), from, behind);
        return isFound && (named is null || named == NamedIn(openingStart, openingEnd));
    }

    /// <summary>Tells whether the adopting organ is named at a place: "ويطلب مجلس الأمن".</summary>
    public readonly bool StandsAt(int position) => organId is not null && new ActorCursor(actors).At(position)?.ActorId == organId;

    private readonly string? NamedIn(int start, int end) =>
        new ActorCursor(actors).NextFrom(start) is { } actor && actor.Start < end ? actor.ActorId : null;

    private readonly bool TryFindOpening(out int start, out int end)
    {
        (start, end) = (0, 0);
        while (true)
        {
            while (end < leadingVerb && !FoldedText.IsWordCharacter(text[end]))
            {
                end++;
            }

            start = end;
            if (start >= leadingVerb)
            {
                return false;
            }

            if (language.LeadingOrgans.TryMatch(text, start, out end, out _))
            {
                return true;
            }

            if (!language.TryMatchLead(text, start, out end))
            {
                return false;
            }
        }
    }
}
