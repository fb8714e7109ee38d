using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the duty to report in an action: to whom, at which session, through whom.</summary>
internal sealed class ReportingReader
{
    private readonly SessionReader sessions;
    private readonly PhraseTable<bool> reports;
    private readonly PhraseTable<bool> reportVerbs;
    private readonly PhraseTable<bool> recipientMarkers;
    private readonly PhraseTable<bool> directRecipientMarkers;
    private readonly PhraseTable<bool> throughMarkers;
    private readonly PhraseTable<bool> organPronouns;
    private readonly PhraseTable<bool> between;

    public ReportingReader(LanguageData language, SessionReader sessions)
    {
        this.sessions = sessions;
        reports = language.Phrases("reporting", "reports");
        reportVerbs = language.Phrases("reporting", "verbs");
        recipientMarkers = language.Phrases("reporting", "to");
        directRecipientMarkers = language.Phrases("reporting", "direct");
        throughMarkers = language.Phrases("agenda", "through");
        organPronouns = language.Phrases("reporting", "organ");
        between = language.Phrases("addressees", "determiners", "separators");
    }

    /// <summary>Reads the duty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="actors">The actors of the paragraph.</param>
    /// <param name="addressees">Those asked.</param>
    /// <param name="limit">Where the action ends.</param>
    /// <param name="organId">The adopting organ, which pronouns mean.</param>
    /// <returns>The duty; null where the action lays none on anyone.</returns>
    public ReportingDuty? Read(
        FoldedText text, IReadOnlyList<FoundActor> actors, Addressees addressees, int limit, string? organId)
    {
        var start = addressees.End;
        if (addressees.ActorIds.Count == 0 || !TryFind(reports, text, start, limit, out var first, out var last))
        {
            return null;
        }

        var through = new List<string>();
        string? recipient = null;
        var position = start;
        var recipientEnd = start;
        var cursor = new ActorCursor(actors);
        for (; position < limit; position++)
        {
            if (!text.IsBoundary(position))
            {
                continue;
            }

            if (throughMarkers.TryMatch(text, position, out var behind, out _) && ReadList(text, cursor, behind, through) > 0)
            {
                first = Math.Min(first, position);
            }
            else if (recipient is null && (recipientMarkers.TryMatch(text, position, out behind, out _)
                || directRecipientMarkers.TryMatch(text, position, out behind, out _)))
            {
                recipient = ReadRecipient(text, cursor, behind, organId, out recipientEnd);
                first = recipient is null ? first : Math.Min(first, position);
            }
        }

        var session = sessions.Find(text, recipientEnd, limit, out var sessionEnd)
            ?? sessions.Find(text, start, limit, out sessionEnd);
        if (recipient is null && (session is null || !TryFind(reportVerbs, text, start, limit, out _, out _)))
        {
            return null;
        }

        last = Math.Max(Math.Max(last, recipientEnd), session is null ? 0 : sessionEnd);
        return new ReportingDuty(
            addressees.ActorIds[0], recipient, session, through, text.ToOriginalRange(first, last));
    }

    private static bool TryFind(
        PhraseTable<bool> phrases, FoldedText text, int start, int limit, out int first, out int last)
    {
        for (var i = start; i < limit; i++)
        {
            if (text.IsBoundary(i) && phrases.TryMatch(text, i, out last, out _))
            {
                first = i;
                return true;
            }
        }

        first = start;
        last = start;
        return false;
    }

    /// <summary>Reports go to bodies and their officers; "report to Governments" is no duty of this kind.</summary>
    private static bool MayReceive(ActorKind kind) =>
        kind is not (ActorKind.Stakeholder or ActorKind.GroupOfPersons or ActorKind.GroupOfStates
            or ActorKind.GroupOfEntities or ActorKind.State or ActorKind.ObserverState or ActorKind.NonStateParty);

    private string? ReadRecipient(FoldedText text, ActorCursor cursor, int position, string? organId, out int end)
    {
        position = SkipBetween(text, position);
        if (cursor.At(position) is { } actor && MayReceive(actor.Kind))
        {
            end = actor.End;
            return actor.ActorId;
        }

        return organPronouns.TryMatch(text, position, out end, out _) ? organId : null;
    }

    private int ReadList(FoldedText text, ActorCursor cursor, int position, List<string> found)
    {
        var count = 0;
        position = SkipBetween(text, position);
        while (cursor.At(position) is { } actor && MayReceive(actor.Kind))
        {
            found.Add(actor.ActorId);
            count++;
            position = SkipBetween(text, actor.End);
        }

        return count;
    }

    private int SkipBetween(FoldedText text, int position)
    {
        while (true)
        {
            if (text[position] is ' ' or ',' or '\'')
            {
                position++;
            }
            else if (between.TryMatch(text, position, out var behind, out _))
            {
                position = behind;
            }
            else
            {
                return position;
            }
        }
    }
}
