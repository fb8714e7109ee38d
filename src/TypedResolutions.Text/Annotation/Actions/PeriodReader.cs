using System.Globalization;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Reads lengths of time: "every 90 days", "annually", "for a further period of three years", "within six months".</summary>
internal sealed class PeriodReader
{
    /// <summary>A year behind such a word is a date, not a count: 2025年.</summary>
    private const int LargestCount = 1000;

    private static readonly (string Key, TimeUnit Unit, int Count)[] Frequencies =
    [
        ("annual", TimeUnit.Year, 1),
        ("biennial", TimeUnit.Year, 2),
        ("triennial", TimeUnit.Year, 3),
        ("quadrennial", TimeUnit.Year, 4),
        ("monthly", TimeUnit.Month, 1),
        ("quarterly", TimeUnit.Month, 3),
        ("semiannual", TimeUnit.Month, 6),
        ("weekly", TimeUnit.Week, 1),
    ];

    private readonly LanguageData language;
    private readonly PhraseTable<(TimeUnit Unit, int Count)> named = new();
    private readonly PhraseTable<(TimeUnit Unit, int Count)> units = new();
    private readonly PhraseTable<bool> every;
    private readonly PhraseTable<bool> lasting;
    private readonly PhraseTable<bool> within;
    private readonly PhraseTable<bool> behindWithin;
    private readonly PhraseTable<bool> between;

    public PeriodReader(LanguageData language)
    {
        this.language = language;
        foreach (var (key, unit, count) in Frequencies)
        {
            foreach (var phrase in language.File.Values("frequency", key))
            {
                named.Add(phrase, (unit, count));
            }
        }

        AddUnits();
        every = language.Phrases("periods", "every");
        lasting = language.Phrases("periods", "for");
        within = language.Phrases("periods", "within");
        behindWithin = language.Phrases("periods", "within.behind");
        between = language.Phrases("periods", "between");
    }

    /// <summary>Tells whether anything that is read here may start with a word; false for certain, true for perhaps.</summary>
    public bool MayStartWith(in WordStart word) =>
        named.MayStartWith(in word) || every.MayStartWith(in word) || lasting.MayStartWith(in word) || within.MayStartWith(in word);

    /// <summary>Reads a frequency that is counted, "every 90 days", at a place.</summary>
    public bool TryReadCounted(FoldedText text, int start, out Period period, out int end) =>
        TryReadBehind(every, text, start, withOrdinals: true, out period, out end);

    /// <summary>Reads a frequency that has a word of its own, "annual", at a place.</summary>
    public bool TryReadNamed(FoldedText text, int start, out Period period, out int end)
    {
        var found = named.TryMatch(text, start, out end, out var value);
        period = new Period(value.Unit, value.Count, text.ToOriginalRange(start, end));
        return found;
    }

    /// <summary>Reads a duration, "for a period of three years", at a place.</summary>
    public bool TryReadDuration(FoldedText text, int start, out Period period, out int end) =>
        TryReadBehind(lasting, text, start, withOrdinals: false, out period, out end);

    /// <summary>Reads a time that is given, "within 30 days", at a place.</summary>
    public bool TryReadWithin(FoldedText text, int start, out Period period, out int end)
    {
        if (!TryReadBehind(within, text, start, withOrdinals: false, out period, out end))
        {
            return false;
        }

        if (behindWithin.Count == 0)
        {
            return true;
        }

        if (!behindWithin.TryMatch(text, end, out var behind, out _))
        {
            return false;
        }

        end = behind;
        period = period with { Range = text.ToOriginalRange(start, end) };
        return true;
    }

    private static int SkipBlank(FoldedText text, int position) => text[position] is ' ' or '-' ? position + 1 : position;

    /// <summary>A key names a unit, and behind a dot how many of it: Arabic has a form of its own for two.</summary>
    private void AddUnits()
    {
        foreach (var pair in language.File.Section("periods"))
        {
            var parts = pair.Key.Split('.');
            if (!Enum.TryParse<TimeUnit>(parts[0], ignoreCase: true, out var unit))
            {
                continue;
            }

            var count = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
            foreach (var phrase in pair.Value)
            {
                units.Add(phrase, (unit, count));
            }
        }
    }

    private bool TryReadBehind(
        PhraseTable<bool> markers, FoldedText text, int start, bool withOrdinals, out Period period, out int end)
    {
        period = null!;
        // "Su nonagésimo noveno período de sesiones": the word for a session is no period of some.
        if (!markers.TryMatch(text, start, out end, out _) || units.TryMatch(text, start, out _, out _))
        {
            return false;
        }

        var position = SkipBlank(text, end);
        var count = 0;
        if (TryReadCount(text, position, withOrdinals, out var behind, out count))
        {
            position = SkipBlank(text, behind);
            position = between.TryMatch(text, position, out behind, out _) ? SkipBlank(text, behind) : position;
        }
        else if (!withOrdinals && !units.TryMatch(text, position, out _, out _))
        {
            return false;
        }

        if (!units.TryMatch(text, position, out end, out var unit) || (count > 0 && unit.Count > 1) || count > LargestCount)
        {
            return false;
        }

        // "For a year" has no number in languages without an article; "every session" has none in any.
        period = new Period(unit.Unit, Math.Max(Math.Max(count, unit.Count), 1), text.ToOriginalRange(start, end));
        return true;
    }

    private bool TryReadCount(FoldedText text, int start, bool withOrdinals, out int end, out int count)
    {
        var found = PlaceholderReader.TryReadNumber(text, start, language, out end, out count)
            || (withOrdinals && PlaceholderReader.TryReadOrdinal(text, start, language, out end, out count));
        return found && count > 0;
    }
}
