using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Languages.Verbs;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the decision to establish a body, to extend its mandate or to end it.</summary>
internal sealed class MandateReader
{
    /// <summary>How far behind "Decides" the word may stand that says what is decided.</summary>
    private const int LongestLead = 240;

    /// <summary>How many characters of little words may stand between two parts of the decision.</summary>
    private const int LongestGap = 14;

    /// <summary>How far behind the change the word "mandate" may stand: "renews, for one year, under item 10, the mandate".</summary>
    private const int LongestAside = 80;

    private readonly TermsReader terms;
    private readonly PhraseTable<MandateChange> changes = new();
    private readonly PhraseTable<bool> nouns;
    private readonly PhraseTable<bool> tasks;
    private readonly PhraseTable<bool> definitions;
    private readonly PhraseTable<bool> clauses;
    private readonly PhraseTable<bool> carriers;
    private readonly bool objectGoesFirst;

    public MandateReader(LanguageData language, TermsReader terms)
    {
        this.terms = terms;
        nouns = language.Phrases("mandates", "noun");
        tasks = language.Phrases("mandates", "scope");
        definitions = language.Phrases("mandates", "defined");
        clauses = language.Phrases("addressees", "clause");
        carriers = language.Phrases("leads", "carried");
        objectGoesFirst = language.IsHan;
        AddChanges(language.File, "establish", MandateChange.Establishes);
        AddChanges(language.File, "extend", MandateChange.Extends);
        AddChanges(language.File, "terminate", MandateChange.Terminates);
    }

    /// <summary>Reads the decision.</summary>
    /// <param name="text">The text.</param>
    /// <param name="actors">The actors of the paragraph.</param>
    /// <param name="verb">The canonical verb.</param>
    /// <param name="match">Where the verb stands.</param>
    /// <param name="limit">Where the action ends.</param>
    /// <returns>The decision; null where the action decides no such thing.</returns>
    public MandateDecision? Read(
        FoldedText text, IReadOnlyList<FoundActor> actors, Verb verb, VerbMatch match, int limit)
    {
        var start = ObjectStart(text, match, limit, out var isCarried);
        if (FindChange(text, verb, match, limit, out var first, out var behind) is not { } change)
        {
            return null;
        }

        var entity = EntityFrom(actors, change == MandateChange.Establishes ? behind : start, isCarried && start < first ? first : limit);
        var read = terms.Read(text, start, limit, (first, behind));
        var hasNoun = TryFindNoun(text, start, Math.Min(limit, Math.Max(behind, entity?.End ?? 0) + LongestAside), out var nounEnd);
        var isMandate = change switch
        {
            MandateChange.Establishes => entity is not null && IsDirectObject(text, behind, entity),
            MandateChange.Extends => hasNoun || (entity is not null && (read.Duration is not null || read.Deadlines.Count > 0)),
            _ => hasNoun || (entity is not null && IsDirectObject(text, behind, entity)),
        };
        if (!isMandate)
        {
            return null;
        }

        // A mandate ends once, and has no frequency: "extends the mandate of the annual forum".
        read = read with { Frequency = null, Deadlines = read.Deadlines.Take(1).ToArray() };
        var stops = read.Deadlines.Select(static deadline => deadline.Range)
            .Concat(read.Duration is { } duration ? [duration.Range] : [])
            .ToArray();
        var last = stops.Select(range => text.FromOriginal(range.End))
            .Append(entity?.End ?? behind).Append(hasNoun ? nounEnd : behind).Append(behind)
            .Max();
        return new MandateDecision(
            change,
            entity?.ActorId,
            read with { Scope = ReadScope(text, actors, behind, limit, stops) },
            text.ToOriginalRange(Math.Min(first, entity?.Start ?? first), last));
    }

    /// <summary>Tasks go on to the end of the clause; "as defined in resolution 2626 (2022)" ends at the next comma.</summary>
    private TextRange? ReadScope(
        FoldedText text, IReadOnlyList<FoundActor> actors, int start, int limit, IReadOnlyList<TextRange> found)
    {
        var stops = found.Select(range => text.FromOriginal(range.Start)).ToArray();
        return terms.ReadScope(text, actors, tasks, start, limit, stops)
            ?? terms.ReadScope(text, actors, definitions, start, limit, [.. stops, .. Commas(text, start, limit)]);
    }

    private static IEnumerable<int> Commas(FoldedText text, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (text[i] is ',' or ';' or '،' or '؛')
            {
                yield return i;
            }
        }
    }

    /// <summary>
    /// "To establish a Committee", "to establish, under rule 28, a Committee": what is established follows at once, or
    /// behind an aside. "To establish two posts for the Department" establishes no Department.
    /// </summary>
    private static bool IsDirectObject(FoldedText text, int behind, FoundActor entity)
    {
        var gap = behind;
        if (text[gap] == ',')
        {
            gap = entity.Start;
            while (gap > behind && text[gap - 1] != ',')
            {
                gap--;
            }
        }

        return entity.Start - gap <= LongestGap;
    }

    /// <summary>"将…任务期限延长至…", "决定将…延长": whose mandate it is stands before what is done to it.</summary>
    private int ObjectStart(FoldedText text, VerbMatch match, int limit, out bool isCarried)
    {
        isCarried = true;
        if (match.Behind < limit && carriers.TryMatch(text, text.SkipBlank(match.Behind), out var behindCarrier, out _))
        {
            return behindCarrier;
        }

        for (var i = match.Start; carriers.Count > 0 && i > 0 && text[i - 1] is not (',' or ';' or ':' or '.'); i--)
        {
            if (carriers.TryMatch(text, i - 1, out var behind, out _))
            {
                return behind;
            }
        }

        isCarried = false;
        return match.Behind;
    }

    private static FoundActor? EntityFrom(IReadOnlyList<FoundActor> actors, int start, int limit) =>
        actors.FirstOrDefault(actor => actor.Start >= start && actor.Start < limit && MayHaveMandate(actor.Kind));

    /// <summary>Bodies and officials have mandates; States, groups and the organs of the Charter have not.</summary>
    private static bool MayHaveMandate(ActorKind kind)
    {
        switch (kind)
        {
            case ActorKind.PrincipalOrgan:
            case ActorKind.State:
            case ActorKind.ObserverState:
            case ActorKind.GroupOfStates:
            case ActorKind.GroupOfPersons:
            case ActorKind.GroupOfEntities:
            case ActorKind.Stakeholder:
            case ActorKind.NonStateParty:
                return false;
            default:
                return true;
        }
    }

    private void AddChanges(LanguageFile file, string key, MandateChange change)
    {
        foreach (var phrase in file.Values("mandates", key))
        {
            changes.Add(phrase, change);
        }
    }

    private MandateChange? FindChange(
        FoldedText text, Verb verb, VerbMatch match, int limit, out int first, out int behind)
    {
        first = match.Start;
        behind = match.Behind;
        switch (verb)
        {
            case Verb.Establishes:
                return MandateChange.Establishes;
            case Verb.Extends:
                return MandateChange.Extends;
            case Verb.Terminates:
                return MandateChange.Terminates;
            case Verb.Decides:
            case Verb.Agrees:
                break;
            default:
                return null;
        }

        limit = Math.Min(limit, match.Behind + LongestLead);
        for (var i = changes.Next(text, match.Behind, limit); i < limit; i = changes.Next(text, i + 1, limit))
        {
            if (changes.TryMatch(text, i, out behind, out var change)
                && (objectGoesFirst || IsWhatIsDecided(text, match.Behind, i)))
            {
                first = i;
                return change;
            }
        }

        return null;
    }

    /// <summary>
    /// "Decides to extend", "decides, in this regard, to extend", "decides that the mandate shall be extended"; but not
    /// "decides, should the Council decide to extend the mandate, to apportion".
    /// </summary>
    private bool IsWhatIsDecided(FoldedText text, int start, int change)
    {
        var lead = text.Substring(start, change).Trim();
        return lead.Length <= LongestGap
            || (lead[0] == ',' && lead[lead.Length - 1] == ',')
            || clauses.TryMatch(text, text.SkipBlank(start), out _, out _);
    }

    private bool TryFindNoun(FoldedText text, int start, int limit, out int end)
    {
        for (var i = nouns.Next(text, start, limit); i < limit; i = nouns.Next(text, i + 1, limit))
        {
            if (nouns.TryMatch(text, i, out end, out _))
            {
                return true;
            }
        }

        end = start;
        return false;
    }
}
