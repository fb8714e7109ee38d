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
    private readonly DateMention[] mentions;
    private readonly CalendarDate[] winners;

    public DateVote(string instrument, DateMention[] mentions)
    {
        this.mentions = mentions;

        // One resolution alone: its texts are all there is to count.
        var isOneVoice = mentions.All(mention => string.Equals(mention.Voice, mentions[0].Voice, StringComparison.Ordinal));
        var votes = mentions
            .GroupBy(static mention => mention.Date)
            .Select(date => (Date: date.Key, Count: CountOf(date, isOneVoice)))
            .ToArray();
        var most = votes.Max(static vote => vote.Count);
        winners = OfYear(YearOf(instrument), votes.Where(vote => vote.Count == most).Select(static vote => vote.Date).ToArray());
    }

    /// <summary>Tells whether other texts have a better date, or as good a one.</summary>
    public bool IsDisputed(DateMention mention) => winners.Length > 1 || winners[0] != mention.Date;

    /// <summary>Gets the other dates that may be right.</summary>
    public string OthersThan(DateMention mention) => string.Join(
        " or ", winners.Where(date => date != mention.Date).OrderBy(static date => date.ToString(), StringComparer.Ordinal).Select(DateWords.Of));

    /// <summary>Tells who gives those dates.</summary>
    public string WitnessesAgainst(DateMention mention)
    {
        var witnesses = mentions.Where(other => other.Date != mention.Date && winners.Contains(other.Date)).ToArray();
        var voices = witnesses
            .Select(static other => other.Voice)
            .Where(voice => !string.Equals(voice, mention.Voice, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Count();
        return voices switch
        {
            0 when witnesses.Any(other => ReferenceEquals(other.Text, mention.Text)) => "elsewhere in this text",
            0 => "in a parallel text",
            1 => "in another text",
            _ => string.Format(CultureInfo.InvariantCulture, "in {0} other texts", voices),
        };
    }

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
