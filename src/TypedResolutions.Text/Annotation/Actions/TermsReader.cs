using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Reads the terms of a duty or a mandate in the clause that lays it down.</summary>
internal sealed class TermsReader
{
    /// <summary>How far "annual" may stand from the report that it tells of.</summary>
    private const int NearDuty = 40;

    private readonly PeriodReader periods;
    private readonly DeadlineReader deadlines;
    private readonly PhraseTable<bool> connectors;
    private readonly PhraseTable<bool> notScopes;
    private readonly PhraseTable<bool> scopeEnds;

    public TermsReader(LanguageData language)
    {
        periods = new PeriodReader(language);
        deadlines = new DeadlineReader(language, periods);
        connectors = language.Phrases("connectors", "words");
        notScopes = language.Phrases("reporting", "scope.never");
        scopeEnds = language.Phrases("reporting", "scope.end");
    }

    /// <summary>Reads the deadlines that are no sessions, the frequency and the duration between two places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="duty">The words of the duty, near which a named frequency has to stand.</param>
    public MandateTerms Read(FoldedText text, int start, int limit, (int Start, int End) duty)
    {
        List<Deadline>? found = null;
        Period? frequency = null;
        Period? duration = null;
        var starts = text.Starts;
        var behind = start;
        for (var index = starts.IndexFrom(start); index < starts.Count && starts[index].Position < limit; index++)
        {
            var i = starts[index].Position;
            if (i < behind || !(periods.MayStartWith(in starts[index]) || deadlines.MayStartWith(text, in starts[index])))
            {
                continue;
            }

            if (deadlines.TryRead(text, i, out var deadline, out var end))
            {
                found ??= new List<Deadline>();
                found.Add(deadline);
            }
            else if (periods.TryReadCounted(text, i, out var period, out end))
            {
                frequency ??= period;
            }
            else if (periods.TryReadDuration(text, i, out period, out end))
            {
                duration ??= period;
            }
            else if (frequency is null && i >= duty.Start - NearDuty && i <= duty.End + NearDuty
                && periods.TryReadNamed(text, i, out period, out end))
            {
                frequency = period;
            }
            else
            {
                continue;
            }

            behind = end;
        }

        return found is null && frequency is null && duration is null
            ? MandateTerms.None
            : new MandateTerms { Deadlines = found is null ? [] : found, Frequency = frequency, Duration = duration };
    }

    /// <summary>Finds the words behind a marker that tell of what, up to the next term or the end of the clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="actors">The actors of the paragraph: a marker in a name is none.</param>
    /// <param name="markers">The words before it.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="limit">Where the clause ends.</param>
    /// <param name="stops">Where something else starts.</param>
    public TextRange? ReadScope(
        FoldedText text,
        IReadOnlyList<FoundActor> actors,
        PhraseTable<bool> markers,
        int start,
        int limit,
        IEnumerable<int> stops)
    {
        var next = 0;
        for (var i = markers.Next(text, start, limit); i < limit; i = markers.Next(text, i + 1, limit))
        {
            while (next < actors.Count && actors[next].End <= i)
            {
                next++;
            }

            if (next < actors.Count && actors[next].Start < i)
            {
                i = actors[next].End - 1;
                continue;
            }

            if (!markers.TryMatch(text, i, out var behind, out _) || StartsTerm(text, i, behind))
            {
                continue;
            }

            var end = Trim(text, behind, EndOf(text, behind, stops.Where(stop => stop > behind).Append(limit).Min()));
            return end > behind ? text.ToOriginalRange(text.SkipBlank(behind), end) : null;
        }

        return null;
    }

    /// <summary>"On an annual basis", "on 3 March": the marker is part of a term.</summary>
    private bool StartsTerm(FoldedText text, int start, int behind)
    {
        var next = text.SkipBlank(behind);
        return char.IsDigit(text[next])
            || periods.TryReadNamed(text, start, out _, out _)
            || notScopes.TryMatch(text, start, out _, out _);
    }

    /// <summary>"... and to submit": what follows is another task.</summary>
    private int EndOf(FoldedText text, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if ((text.IsBoundary(i) || !FoldedText.IsWordCharacter(text[i])) && scopeEnds.TryMatch(text, i, out _, out _))
            {
                return i;
            }
        }

        return limit;
    }

    private int Trim(FoldedText text, int start, int end)
    {
        while (end > start)
        {
            if (!FoldedText.IsWordCharacter(text[end - 1]) && text[end - 1] is not (')' or '"' or '»' or '”' or '》'))
            {
                end--;
            }
            else if (ConnectorBefore(text, start, end) is { } connector)
            {
                end = connector;
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    private int? ConnectorBefore(FoldedText text, int start, int end)
    {
        const int longestConnector = 20;
        for (var i = Math.Max(start, end - longestConnector); i < end; i++)
        {
            if (text.IsBoundary(i) && connectors.TryMatch(text, i, out var behind, out _) && behind == end)
            {
                return i;
            }
        }

        return null;
    }
}
