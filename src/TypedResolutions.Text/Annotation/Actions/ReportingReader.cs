using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the duty to report in an action: to whom, at which session, through whom.</summary>
internal sealed class ReportingReader
{
    private const int LongestClause = 160;

    private readonly SessionReader sessions;
    private readonly PhraseTable<bool> reports;
    private readonly PhraseTable<bool> reportVerbs;
    private readonly PhraseTable<bool> recipientMarkers;
    private readonly PhraseTable<bool> directRecipientMarkers;
    private readonly PhraseTable<bool> throughMarkers;
    private readonly PhraseTable<bool> organPronouns;
    private readonly PhraseTable<bool> between;
    private readonly PhraseTable<bool> never;

    public ReportingReader(LanguageData language, SessionReader sessions)
    {
        this.sessions = sessions;
        reports = language.Phrases("reporting", "reports");
        reportVerbs = language.Phrases("reporting", "verbs");
        recipientMarkers = language.Phrases("reporting", "to");
        directRecipientMarkers = language.Phrases("reporting", "direct");
        throughMarkers = language.Phrases("agenda", "through");
        organPronouns = language.Phrases("reporting", "organ");
        never = language.Phrases("reporting", "never");
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
        if (addressees.ActorIds.Count == 0 || !TryFind(reports, text, start, limit, out var report, out var last))
        {
            return null;
        }

        var first = report;
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
            else if (recipient is null && organPronouns.TryMatch(text, position, out behind, out _))
            {
                (recipient, recipientEnd, first) = (organId, behind, Math.Min(first, position));
            }
            else if (recipient is null && Math.Abs(position - report) <= LongestClause && (recipientMarkers.TryMatch(text, position, out behind, out _)
                || directRecipientMarkers.TryMatch(text, position, out behind, out _)))
            {
                recipient = ReadRecipient(text, cursor, behind, out recipientEnd);
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

    /// <summary>Finds a phrase, but passes over words that only look like it: "par rapport à", "the report of".</summary>
    private bool TryFind(
        PhraseTable<bool> phrases, FoldedText text, int start, int limit, out int first, out int last)
    {
        for (var i = start; i < limit; i++)
        {
            if (text.IsBoundary(i) && never.TryMatch(text, i, out var behind, out _))
            {
                i = behind - 1;
            }
            else if (text.IsBoundary(i) && phrases.TryMatch(text, i, out last, out _))
            {
                first = i;
                return true;
            }
        }

        first = start;
        last = start;
        return false;
    }

    /// <summary>Reports go to organs; "report to Governments" and "give the report to the Fund" are no duty of this kind.</summary>
    private static bool MayReceive(FoundActor actor)
    {
        switch (actor.Kind)
        {
            case ActorKind.PrincipalOrgan:
            case ActorKind.MainCommittee:
            case ActorKind.SubsidiaryOrgan:
            case ActorKind.FunctionalCommission:
            case ActorKind.RegionalCommission:
            case ActorKind.TreatyBody:
            case ActorKind.Conference:
            case ActorKind.CoordinationMechanism:
            case ActorKind.Unregistered:
                return true;
            default:
                return string.Equals(actor.ActorId, "SecretaryGeneral", StringComparison.Ordinal);
        }
    }

    private string? ReadRecipient(FoldedText text, ActorCursor cursor, int position, out int end)
    {
        var actor = cursor.At(SkipBetween(text, position));
        end = position;
        if (actor is null || !MayReceive(actor))
        {
            return null;
        }

        end = actor.End;
        return actor.ActorId;
    }

    private int ReadList(FoldedText text, ActorCursor cursor, int position, List<string> found)
    {
        var count = 0;
        position = SkipBetween(text, position);
        while (cursor.At(position) is { } actor && MayReceive(actor))
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
