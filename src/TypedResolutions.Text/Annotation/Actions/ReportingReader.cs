using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the duty to report in an action: to whom, at which session, through whom.</summary>
internal sealed class ReportingReader
{
    private const int LongestClause = 160;

    private readonly SessionReader sessions;
    private readonly TermsReader terms;
    private readonly bool scopeGoesFirst;
    private readonly PhraseTable<bool> reports;
    private readonly PhraseTable<bool> reportVerbs;
    private readonly PhraseTable<bool> recipientMarkers;
    private readonly PhraseTable<bool> directRecipientMarkers;
    private readonly PhraseTable<bool> throughMarkers;
    private readonly PhraseTable<bool> organPronouns;
    private readonly PhraseTable<bool> between;
    private readonly PhraseTable<bool> never;
    private readonly PhraseTable<bool> scopes;
    private readonly PhraseTable<bool> combined;

    public ReportingReader(LanguageData language, SessionReader sessions, TermsReader terms)
    {
        this.sessions = sessions;
        this.terms = terms;
        scopeGoesFirst = language.IsHan;
        reports = language.Phrases("reporting", "reports");
        reportVerbs = language.Phrases("reporting", "verbs");
        recipientMarkers = language.Phrases("reporting", "to");
        directRecipientMarkers = language.Phrases("reporting", "direct");
        throughMarkers = language.Phrases("agenda", "through");
        organPronouns = language.Phrases("reporting", "organ");
        never = language.Phrases("reporting", "never");
        scopes = language.Phrases("reporting", "scope");
        combined = language.Phrases("reporting", "combined");
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
        var reportEnd = last;
        var through = new List<string>();
        var marks = new List<int>();
        string? recipient = null;
        var recipientEnd = start;
        var cursor = new ActorCursor(actors);
        var starts = text.Starts;
        for (var index = starts.IndexFrom(start); index < starts.Count && starts[index] < limit; index++)
        {
            var position = starts[index];
            if (throughMarkers.TryMatch(text, position, out var behind, out _) && ReadList(text, cursor, behind, through) > 0)
            {
                first = Math.Min(first, position);
                marks.Add(position);
            }
            else if (recipient is null && organPronouns.TryMatch(text, position, out behind, out _))
            {
                (recipient, recipientEnd, first) = (organId, behind, Math.Min(first, position));
            }
            else if (recipient is null && Math.Abs(position - report) <= LongestClause && (recipientMarkers.TryMatch(text, position, out behind, out _)
                || directRecipientMarkers.TryMatch(text, position, out behind, out _)))
            {
                recipient = ReadRecipient(text, cursor, behind, out recipientEnd);
                if (recipient is not null)
                {
                    first = Math.Min(first, position);
                    marks.Add(position);
                }
            }
        }

        var atSessions = sessions.FindAll(text, recipientEnd, limit);
        atSessions = atSessions.Count > 0 ? atSessions : sessions.FindAll(text, start, limit);
        last = atSessions.Select(static session => session.End).Append(last).Append(recipientEnd).Max();
        var read = terms.Read(text, start, limit, (first, last));
        var isTimed = atSessions.Count > 0 || read.Deadlines.Count > 0 || read.Frequency is not null;
        if (recipient is null && !(isTimed && TryFind(reportVerbs, text, start, limit, out _, out _)))
        {
            return null;
        }

        read = WithSessions(read, atSessions, text);
        marks.AddRange(atSessions.Select(static session => session.Start));
        marks.AddRange(read.Deadlines.Select(deadline => text.FromOriginal(deadline.Range.Start)));
        var session = atSessions.Count > 0 ? atSessions[0].Session : null;
        return new ReportingDuty(
            addressees.ActorIds[0], recipient, session, through, text.ToOriginalRange(first, last))
        {
            Terms = WithScope(read, text, actors, scopeGoesFirst ? start : reportEnd, start, limit, marks),
        };
    }

    private static MandateTerms WithSessions(
        MandateTerms read, IReadOnlyList<(string Session, int Start, int End)> found, FoldedText text) => read with
    {
        Deadlines = read.Deadlines
            .Concat(found.Select(session =>
                new Deadline(session.Session, null, null, text.ToOriginalRange(session.Start, session.End))))
            .OrderBy(static deadline => deadline.Range.Start)
            .ToArray(),
    };

    private MandateTerms WithScope(
        MandateTerms read,
        FoldedText text,
        IReadOnlyList<FoundActor> actors,
        int scopeStart,
        int start,
        int limit,
        List<int> marks)
    {
        var combinedWith = terms.ReadScope(text, actors, combined, start, limit, marks);
        if (combinedWith is { } range
            && !TryFind(reports, text, text.FromOriginal(range.Start), text.FromOriginal(range.End), out _, out _))
        {
            combinedWith = null;
        }

        if (combinedWith is { } part)
        {
            marks.Add(text.FromOriginal(part.Start));
        }

        if (read.Frequency is { } frequency)
        {
            marks.Add(text.FromOriginal(frequency.Range.Start));
        }

        return read with { Scope = terms.ReadScope(text, actors, scopes, scopeStart, limit, marks), CombinedWith = combinedWith };
    }

    /// <summary>Finds a phrase, but passes over words that only look like it: "par rapport à", "the report of".</summary>
    private bool TryFind(
        PhraseTable<bool> phrases, FoldedText text, int start, int limit, out int first, out int last)
    {
        var passed = start;
        for (var i = phrases.Next(text, start, limit); i < limit; i = phrases.Next(text, i + 1, limit))
        {
            passed = PassNever(text, passed, i);
            if (i >= passed && !never.TryMatch(text, i, out passed, out _) && phrases.TryMatch(text, i, out last, out _))
            {
                first = i;
                return true;
            }
        }

        first = start;
        last = start;
        return false;
    }

    /// <summary>Passes the words that only look like a report between two places.</summary>
    /// <returns>Where to go on: the limit, or behind such words that reach over it.</returns>
    private int PassNever(FoldedText text, int from, int limit)
    {
        for (var i = never.Next(text, from, limit); i < limit; i = never.Next(text, Math.Max(from, i + 1), limit))
        {
            if (never.TryMatch(text, i, out var behind, out _))
            {
                from = behind;
            }
        }

        return Math.Max(from, limit);
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
