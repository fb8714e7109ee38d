using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the duty to report in an action: to whom, at which session, through whom.</summary>
internal sealed class ReportingReader
{
    /// <summary>How far behind the name of a further recipient the session may stand at which it is reported to.</summary>
    private const int NearRecipient = 24;

    private readonly SessionReader sessions;
    private readonly TermsReader terms;
    private readonly RecipientReader recipients;
    private readonly bool scopeGoesFirst;
    private readonly PhraseTable<bool> reports;
    private readonly PhraseTable<bool> reportVerbs;
    private readonly PhraseTable<bool> never;
    private readonly PhraseTable<bool> scopes;
    private readonly PhraseTable<bool> combined;

    public ReportingReader(LanguageData language, SessionReader sessions, TermsReader terms)
    {
        this.sessions = sessions;
        this.terms = terms;
        recipients = new RecipientReader(language);
        scopeGoesFirst = language.IsHan;
        reports = language.Phrases("reporting", "reports");
        reportVerbs = language.Phrases("reporting", "verbs");
        never = language.Phrases("reporting", "never");
        scopes = language.Phrases("reporting", "scope");
        combined = language.Phrases("reporting", "combined");
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

        var reportEnd = last;
        var found = recipients.Read(text, actors, start, limit, report, organId);
        var first = found.Starts.Append(report).Min();
        var atSessions = FindSessions(text, found, start, limit);
        last = atSessions.Select(static session => session.End).Concat(found.Ends).Append(last).Max();
        var read = terms.Read(text, start, limit, (first, last));
        var isTimed = atSessions.Count > 0 || read.Deadlines.Count > 0 || read.Frequency is not null;
        if (found.ActorIds.Count == 0 && !(isTimed && TryFind(reportVerbs, text, start, limit, out _, out _)))
        {
            return null;
        }

        var marks = new List<int>(found.Starts);
        read = WithSessions(read, atSessions, text);
        marks.AddRange(atSessions.Select(static session => session.Start));
        marks.AddRange(read.Deadlines.Select(deadline => text.FromOriginal(deadline.Range.Start)));
        var session = atSessions.Count > 0 ? atSessions[0].Session : null;
        return new ReportingDuty(
            addressees.ActorIds[0], found.ActorIds, session, found.Through, text.ToOriginalRange(first, last))
        {
            Terms = WithScope(read, text, actors, scopeGoesFirst ? start : reportEnd, start, limit, marks),
        };
    }

    /// <summary>The session behind the recipient, and that of each further one: "at its ... and to the Assembly at its ...".</summary>
    private List<(string Session, int Start, int End)> FindSessions(FoldedText text, ReportRecipients found, int start, int limit)
    {
        var atSessions = new List<(string Session, int Start, int End)>(sessions.FindAll(text, found.End, limit));
        foreach (var end in found.Ends.Skip(1))
        {
            atSessions.AddRange(sessions.FindAll(text, end, Math.Min(limit, end + NearRecipient))
                .Where(session => !atSessions.Contains(session)));
        }

        return atSessions.Count > 0 ? atSessions : [.. sessions.FindAll(text, start, limit)];
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
}
