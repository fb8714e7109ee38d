using System.Globalization;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Dates;

/// <summary>
/// Decides between the dates that texts give a resolution whose own is not known: the one that most resolutions give, each
/// counted once in all its languages. Where they are even, the one whose year the symbol has (E/RES/2022/19); where that
/// does not tell either, each is told of the others, and none is called right.
/// </summary>
internal sealed class DateVote
{
    /// <summary>Of many dates that may be right no more are named.</summary>
    private const int MostNamed = 3;

    private readonly HashSet<CalendarDate> winners;
    private readonly CalendarDate[] sorted;
    private readonly Dictionary<string, HashSet<CalendarDate>> datesOfVoices;
    private readonly Dictionary<string, HashSet<CalendarDate>> datesOfFiles;
    private readonly ILookup<CalendarDate, string> voicesWithOne;

    public DateVote(string instrument, DateMention[] mentions)
    {
        // One resolution alone: its texts are all there is to count.
        var isOneVoice = mentions.All(mention => string.Equals(mention.Voice, mentions[0].Voice, StringComparison.Ordinal));
        var votes = mentions
            .GroupBy(static mention => mention.Date)
            .Select(date => (Date: date.Key, Count: CountOf(date, isOneVoice)))
            .ToArray();
        var most = votes.Max(static vote => vote.Count);
        sorted = OfYear(YearOf(instrument), votes.Where(vote => vote.Count == most).Select(static vote => vote.Date).ToArray())
            .OrderBy(static date => date.ToString(), StringComparer.Ordinal)
            .ToArray();
        winners = [.. sorted];
        var winning = mentions.Where(mention => winners.Contains(mention.Date)).ToArray();
        datesOfVoices = DatesBy(winning, static mention => mention.Voice);
        datesOfFiles = DatesBy(winning, static mention => mention.Text.File);
        voicesWithOne = datesOfVoices
            .Where(static voice => voice.Value.Count == 1)
            .ToLookup(static voice => voice.Value.First(), static voice => voice.Key);
    }

    /// <summary>Tells whether other texts have a better date, or as good a one.</summary>
    public bool IsDisputed(DateMention mention) => sorted.Length > 1 || sorted[0] != mention.Date;

    /// <summary>Gets the other dates that may be right: of many the first ones.</summary>
    public string OthersThan(DateMention mention)
    {
        var named = string.Join(" or ", sorted.Where(date => date != mention.Date).Take(MostNamed).Select(DateWords.Of));
        var others = sorted.Length - (winners.Contains(mention.Date) ? 1 : 0);
        return others > MostNamed ? named + " or others" : named;
    }

    /// <summary>Tells who gives those dates.</summary>
    public string WitnessesAgainst(DateMention mention)
    {
        var others = datesOfVoices.Count - voicesWithOne[mention.Date].Count() - (HasOther(datesOfVoices, mention.Voice, mention.Date) ? 1 : 0);
        return others switch
        {
            0 when HasOther(datesOfFiles, mention.Text.File, mention.Date) => "elsewhere in this text",
            0 => "in a parallel text",
            1 => "in another text",
            _ => string.Format(CultureInfo.InvariantCulture, "in {0} other texts", others),
        };
    }

    private static bool HasOther(Dictionary<string, HashSet<CalendarDate>> dates, string key, CalendarDate date) =>
        dates.TryGetValue(key, out var own) && (own.Count > 1 || !own.Contains(date));

    private static Dictionary<string, HashSet<CalendarDate>> DatesBy(IEnumerable<DateMention> mentions, Func<DateMention, string> keyOf) =>
        mentions
            .GroupBy(keyOf, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => new HashSet<CalendarDate>(group.Select(static mention => mention.Date)),
                StringComparer.Ordinal);

    private static int CountOf(IEnumerable<DateMention> mentions, bool isOneVoice) => mentions
        .Select(mention => isOneVoice ? mention.Text.File : mention.Voice)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static CalendarDate[] OfYear(int year, CalendarDate[] dates)
    {
        var ofYear = Array.FindAll(dates, date => date.Year == year);
        return ofYear.Length > 0 ? ofYear : dates;
    }

    /// <summary>Reads the year of "S/RES/713 (1991)" and of "E/RES/2022/19"; 0 for a symbol without one.</summary>
    private static int YearOf(string symbol)
    {
        var year = Array.Find(symbol.Split('/', '(', ')'), SymbolBracket.IsYear);
        return year is null ? 0 : int.Parse(year, CultureInfo.InvariantCulture);
    }
}
