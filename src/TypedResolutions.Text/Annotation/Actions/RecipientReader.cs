using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Finds to whom a report goes: behind a preposition ("to the General Assembly and the Human Rights Council"), or in the
/// case that says so ("представить доклад Генеральной Ассамблее").
/// </summary>
internal sealed class RecipientReader
{
    private const int LongestClause = 160;

    private readonly PhraseTable<bool> markers;
    private readonly PhraseTable<bool> directMarkers;
    private readonly PhraseTable<bool> furtherMarkers;
    private readonly PhraseTable<bool> caseForms;
    private readonly PhraseTable<bool> throughMarkers;
    private readonly PhraseTable<bool> organPronouns;
    private readonly PhraseTable<bool> between;
    private readonly PhraseTable<bool> separators;
    private readonly PhraseTable<bool> prepositions;
    private readonly PhraseTable<bool> stops;

    public RecipientReader(LanguageData language)
    {
        markers = language.Phrases("reporting", "to");
        directMarkers = language.Phrases("reporting", "direct");
        furtherMarkers = language.Phrases("reporting", "further");
        caseForms = language.Phrases("reporting", "recipients");
        throughMarkers = language.Phrases("agenda", "through");
        organPronouns = language.Phrases("reporting", "organ");
        between = language.Phrases("addressees", "determiners", "separators");
        separators = language.Phrases("addressees", "separators");
        prepositions = language.Phrases("addressees", "complements");
        stops = language.Phrases("addressees", "stops");
    }

    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="actors">The actors of the paragraph.</param>
    /// <param name="start">Where the duty starts.</param>
    /// <param name="limit">Where the action ends.</param>
    /// <param name="report">Where the word for the report stands.</param>
    /// <param name="organId">The adopting organ, which pronouns mean.</param>
    public ReportRecipients Read(
        FoldedText text, IReadOnlyList<FoundActor> actors, int start, int limit, int report, string? organId)
    {
        var found = new ReportRecipients(start);
        var cursor = new ActorCursor(actors);
        var mayBeCase = false;
        var behind = start;
        var starts = text.Starts;
        for (var index = starts.IndexFrom(start); index < starts.Count && starts[index].Position < limit; index++)
        {
            var position = starts[index].Position;
            if (position < behind)
            {
                continue;
            }

            mayBeCase |= position > report;
            if (throughMarkers.TryMatch(text, position, out var end, out _) && ReadList(text, cursor, end, isRecipient: false, found.Through, out _))
            {
                found.Starts.Add(position);
            }
            else if (found.ActorIds.Count == 0 && organPronouns.TryMatch(text, position, out end, out _))
            {
                found.ActorIds.AddRange(organId is null ? [] : [organId]);
                found.Starts.Add(position);
                found.Ends.Add(end);
            }
            else if (Math.Abs(position - report) <= LongestClause)
            {
                var isMarked = TryMatchMarker(text, position, found.ActorIds.Count > 0, out end);
                mayBeCase |= isMarked;
                if ((isMarked || (mayBeCase && found.ActorIds.Count == 0 && IsRecipientByCase(text, position)))
                    && ReadList(text, cursor, end, isRecipient: true, found.ActorIds, out end))
                {
                    found.Starts.Add(position);
                    found.Ends.Add(end);
                    behind = end;
                }
            }
        }

        return found;
    }

    /// <summary>Another one is named only where an "and" says so: "... and to the General Assembly at its ...".</summary>
    private bool TryMatchMarker(FoldedText text, int position, bool isFurther, out int end) =>
        isFurther
            ? furtherMarkers.TryMatch(text, position, out end, out _)
            : markers.TryMatch(text, position, out end, out _) || directMarkers.TryMatch(text, position, out end, out _);

    /// <summary>"Совету", unless a preposition asks for the case.</summary>
    private bool IsRecipientByCase(FoldedText text, int position)
    {
        if (!caseForms.TryMatch(text, position, out _, out _))
        {
            return false;
        }

        var wordEnd = position > 0 && text[position - 1] == ' ' ? position - 1 : position;
        var word = text.StartOfWordPart(wordEnd);
        return word == wordEnd || !(prepositions.TryMatch(text, word, out var behind, out _) && behind == wordEnd);
    }

    private bool ReadList(FoldedText text, ActorCursor cursor, int position, bool isRecipient, List<string> ids, out int end)
    {
        end = position;
        var actor = cursor.At(SkipBetween(text, position));
        if (actor is null || !MayReceive(actor))
        {
            return false;
        }

        Add(actor, ids);
        end = actor.End;
        var waiting = new List<FoundActor>();
        while (NextInList(text, cursor, waiting.Count > 0 ? waiting[waiting.Count - 1].End : end, isRecipient, out var isLast) is { } next)
        {
            waiting.Add(next);
            if (isLast)
            {
                waiting.ForEach(member => Add(member, ids));
                end = next.End;
                waiting.Clear();
            }
        }

        return true;
    }

    private static void Add(FoundActor actor, List<string> ids)
    {
        if (!ids.Contains(actor.ActorId))
        {
            ids.Add(actor.ActorId);
        }
    }

    /// <summary>
    /// Finds the next of a list. Behind a comma alone one is of the list only if an "and" comes at its end: "the Assembly,
    /// the Council and the Commission".
    /// </summary>
    private FoundActor? NextInList(FoldedText text, ActorCursor cursor, int from, bool isRecipient, out bool isLast)
    {
        var position = SkipMarks(text, from);
        FoundActor? next;
        isLast = true;
        if (separators.TryMatch(text, position, out var behind, out _))
        {
            behind = SkipBetween(text, behind);
            next = cursor.At(isRecipient && markers.TryMatch(text, behind, out var behindMarker, out _) ? SkipBetween(text, behindMarker) : behind);
        }
        else if (cursor.At(position + 1) is { } glued && separators.TryGet(text.Substring(position, position + 1), out _))
        {
            // "and" written as one with the name: ومجلس.
            next = glued;
        }
        else
        {
            isLast = false;
            next = text[from] == ',' ? cursor.At(SkipBetween(text, position)) : null;
        }

        return next is not null && MayReceive(next) && !IsNextTask(text, next)
            && (caseForms.Count == 0 || caseForms.TryMatch(text, next.Start, out _, out _))
            ? next
            : null;
    }

    /// <summary>"To report to the Council, and the Secretary-General to provide ...": the other one has a task of its own.</summary>
    private bool IsNextTask(FoldedText text, FoundActor actor) =>
        text[actor.End] == ' ' && stops.TryMatch(text, actor.End + 1, out _, out _);

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

    private int SkipBetween(FoldedText text, int position)
    {
        while (true)
        {
            position = SkipMarks(text, position);
            if (!between.TryMatch(text, position, out var behind, out _))
            {
                return position;
            }

            position = behind;
        }
    }

    private static int SkipMarks(FoldedText text, int position)
    {
        while (text[position] is ' ' or ',' or '\'')
        {
            position++;
        }

        return position;
    }
}
