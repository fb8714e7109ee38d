using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Who speaks in a paragraph: the adopting organ, and whom the paragraph itself opens with, as in a statement ("The
/// Security Council urges ..., and the Council requests ..."). What another organ urges is told, and none of its actions.
/// It is asked from the start of the paragraph to its end.
/// </summary>
/// <param name="language">The language.</param>
/// <param name="text">The paragraph's text.</param>
/// <param name="leadingVerb">Where its leading verb starts.</param>
/// <param name="actors">Its actors.</param>
/// <param name="organId">The adopting organ.</param>
internal struct Speaker(
    LanguageData language, FoldedText text, int leadingVerb, IReadOnlyList<FoundActor> actors, string? organId)
{
    private const int MostLeads = 4;

    private bool isRead;

    /// <summary>The words that the paragraph opens with where they name who speaks, and whom they lead to.</summary>
    private (int Start, int End, string? ActorId)? opening;

    /// <summary>How the sentence that is read last names who speaks; null where someone else is its subject.</summary>
    private LeadingWord? subject;

    /// <summary>The index of the next word in which no stop has been looked for.</summary>
    private int next;

    /// <summary>Tells whether words that lead to a verb name no organ, or the one that speaks.</summary>
    public bool GoesOn(int start)
    {
        if (!language.LeadingOrgans.TryMatch(text, start, out var end, out var word))
        {
            return true;
        }

        ReadOpening();
        return word.IsPronoun ? SubjectAt(start)?.IsFeminine == word.IsFeminine : IsSpeaker(start, end);
    }

    /// <summary>Tells whether the adopting organ is named at a place: "ويطلب مجلس الأمن".</summary>
    public readonly bool StandsAt(int position) => organId is not null && new ActorCursor(actors).At(position)?.ActorId == organId;

    /// <summary>Tells whether anyone is named at a place.</summary>
    public readonly bool IsActorAt(int position) => new ActorCursor(actors).At(position) is not null;

    /// <summary>Tells whether a body or an officer that is not the adopting organ is named at a place.</summary>
    public readonly bool IsAnotherAt(int position, out int end)
    {
        var actor = new ActorCursor(actors).At(text.SkipBlank(position));
        end = actor?.End ?? position;
        return actor is not null && actor.ActorId != organId && ActorKinds.IsBody(actor.Kind);
    }

    /// <summary>
    /// A name that leads to no one is that of the opening, with its article or without, or, as "the Commission" may be, of
    /// someone else.
    /// </summary>
    private readonly bool IsSpeaker(int start, int end)
    {
        var named = NamedIn(start, end);
        return named is null
            ? opening is { } words && end - start <= words.End - words.Start
                && text.Equals(text.Substring(words.End - (end - start), words.End), start, end)
            : named == organId || named == opening?.ActorId;
    }

    /// <summary>"It" goes on with who is the subject of its sentence, or of the one before where it opens its own.</summary>
    private LeadingWord? SubjectAt(int position)
    {
        var starts = text.Starts;
        for (; next < starts.Count && starts[next].Position < position; next++)
        {
            StepCounter.Count();
            if (IsStop(starts[next].Position))
            {
                subject = SubjectBehind(starts[next].End);
            }
        }

        return subject;
    }

    /// <summary>No stop is the one of a number or an abbreviation: "3.5", "e.g.".</summary>
    private readonly bool IsStop(int position) =>
        text[position] == '.' && text[position + 1] is not ((>= '0' and <= '9') or (>= 'a' and <= 'z'));

    private readonly LeadingWord? SubjectBehind(int position)
    {
        for (var leads = 0; leads <= MostLeads; leads++)
        {
            while (position < text.Length && text[position] != '.' && !FoldedText.IsWordCharacter(text[position]))
            {
                position++;
            }

            if (language.LeadingOrgans.TryMatch(text, position, out var end, out var word))
            {
                var goesOn = word.IsPronoun ? subject?.IsFeminine == word.IsFeminine : IsSpeaker(position, end);
                return goesOn ? word : null;
            }

            if (!language.TryMatchLead(text, position, out position))
            {
                break;
            }
        }

        return null;
    }

    private readonly string? NamedIn(int start, int end) =>
        new ActorCursor(actors).NextFrom(start) is { } actor && actor.Start < end ? actor.ActorId : null;

    /// <summary>It is looked for once, when it is first asked for: each verb of a paragraph may ask.</summary>
    private void ReadOpening()
    {
        if (isRead)
        {
            return;
        }

        isRead = true;
        next = text.Starts.IndexFrom(leadingVerb);
        var end = 0;
        while (true)
        {
            while (end < leadingVerb && !FoldedText.IsWordCharacter(text[end]))
            {
                end++;
            }

            var start = end;
            if (start >= leadingVerb)
            {
                return;
            }

            if (language.LeadingOrgans.TryMatch(text, start, out end, out var word))
            {
                (opening, subject) = ((start, end, NamedIn(start, end)), word);
                return;
            }

            if (!language.TryMatchLead(text, start, out end))
            {
                return;
            }
        }
    }
}
