using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Dates;

/// <summary>
/// Finds the citations whose date disagrees. Who is right: the adoption date of the cited resolution, where its text is
/// there; else the date of the registry; else what most texts give.
/// </summary>
public static class DateConflicts
{
    /// <summary>Compares the dates of all texts.</summary>
    /// <param name="texts">The texts, in any order.</param>
    /// <param name="registry">The instruments that are known.</param>
    /// <returns>The conflicts, by file and then in the order of its cited dates.</returns>
    public static IReadOnlyList<DateConflict> Find(IEnumerable<TextDates> texts, Registry registry)
    {
        var all = texts.ToArray();
        var adopted = all
            .Where(static text => text.Symbol is not null && text.AdoptedOn is not null)
            .ToLookup(static text => text.Symbol!, static text => text.AdoptedOn!.Value, StringComparer.Ordinal);
        var conflicts = new List<DateConflict>();
        foreach (var mentions in Mentions(all).GroupBy(
            static mention => mention.Text.Cited[mention.Index].Instrument, StringComparer.Ordinal))
        {
            conflicts.AddRange(FindOf(mentions.Key, mentions.ToArray(), adopted[mentions.Key].ToArray(), registry));
        }

        return conflicts
            .OrderBy(static conflict => conflict.File, StringComparer.Ordinal)
            .ThenBy(static conflict => conflict.Index)
            .ToArray();
    }

    private static CalendarDate First(CalendarDate[] dates) =>
        dates.OrderBy(static date => date.ToString(), StringComparer.Ordinal).First();

    private static IEnumerable<DateMention> Mentions(TextDates[] texts) =>
        texts.SelectMany(static text => text.Cited.Select((_, index) => new DateMention(text, index)));

    private static IEnumerable<DateConflict> FindOf(
        string instrument, DateMention[] mentions, CalendarDate[] adopted, Registry registry)
    {
        if (adopted.Length > 0)
        {
            return mentions
                .Where(mention => !adopted.Contains(mention.Date))
                .Select(mention => Conflict(instrument, mention, DateWords.Of(First(adopted)), "in its own text"));
        }

        var registered = RegisteredDates(instrument, registry);
        if (registered.Length > 0)
        {
            return mentions
                .Where(mention => !registered.Any(date => mention.Date.ToString().StartsWith(date, StringComparison.Ordinal)))
                .Select(mention => Conflict(instrument, mention, DateWords.Of(registered[0]), "in the registry"));
        }

        return FindOdd(instrument, mentions);
    }

    /// <summary>The date of a treaty may be that of its signature or of its entry into force, not of the resolution that holds it.</summary>
    private static string[] RegisteredDates(string instrument, Registry registry) => registry.InstrumentsOf(instrument)
        .Where(static entry => entry.Date is not null && entry.Kind != InstrumentKind.Treaty)
        .Select(static entry => entry.Date!)
        .ToArray();

    private static IEnumerable<DateConflict> FindOdd(string instrument, DateMention[] mentions)
    {
        if (mentions.All(mention => mention.Date == mentions[0].Date))
        {
            return [];
        }

        var vote = new DateVote(instrument, mentions);
        return mentions
            .Where(vote.IsDisputed)
            .Select(mention => Conflict(instrument, mention, vote.OthersThan(mention), vote.WitnessesAgainst(mention)));
    }

    private static DateConflict Conflict(string instrument, DateMention mention, string there, string where) =>
        new(mention.Text.File, mention.Index, instrument, DateWords.Of(mention.Date), there, where);
}
