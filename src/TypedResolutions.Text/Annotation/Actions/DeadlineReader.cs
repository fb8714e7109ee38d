using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Reads by when: "until 31 December 2025", "no later than 1 March 2024", "by December 2011", "within 90 days", 2024年3月17日前.</summary>
internal sealed class DeadlineReader
{
    private readonly LanguageData language;
    private readonly PeriodReader periods;
    private readonly PhraseTable<bool> until;
    private readonly PhraseTable<bool> untilMonth;
    private readonly PhraseTable<bool> behindDate;

    public DeadlineReader(LanguageData language, PeriodReader periods)
    {
        this.language = language;
        this.periods = periods;
        until = language.Phrases("periods", "until");
        untilMonth = language.Phrases("periods", "until.month");
        behindDate = language.Phrases("periods", "until.behind");
    }

    /// <summary>Tells whether a deadline that holds a date may start with a word; false for certain, true for perhaps.</summary>
    public bool MayStartWith(FoldedText text, in WordStart word) =>
        until.MayStartWith(in word) || untilMonth.MayStartWith(in word)
        || (behindDate.Count > 0 && language.DateOpenings.MayStartAt(text, word.Position));

    /// <summary>Reads the deadline that starts at a place; sessions apart.</summary>
    public bool TryRead(FoldedText text, int start, out Deadline deadline, out int end)
    {
        if (periods.TryReadWithin(text, start, out var period, out end))
        {
            deadline = new Deadline(null, null, period, period.Range);
            return true;
        }

        if (TryReadDate(text, start, out var date, out end))
        {
            deadline = new Deadline(null, date, null, text.ToOriginalRange(start, end));
            return true;
        }

        deadline = null!;
        return false;
    }

    private bool TryReadDate(FoldedText text, int start, out CalendarDate date, out int end)
    {
        if (until.TryMatch(text, start, out var behind, out _)
            && language.TryReadDate(text, text.SkipBlank(behind), out end, out date))
        {
            return true;
        }

        if (untilMonth.TryMatch(text, start, out behind, out _))
        {
            return language.TryReadMonth(text, text.SkipBlank(behind), out end, out date);
        }

        end = start;
        date = default;
        if (behindDate.Count == 0 || !language.TryReadDate(text, start, out var dateEnd, out date))
        {
            return false;
        }

        return behindDate.TryMatch(text, dateEnd, out end, out _);
    }
}
