using System.Globalization;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// Gives dates to the numbers of a list: "resolutions 48/141 and 48/142 of 20 December 1993" were adopted on one day. In
/// "resolutions 55/7, 57/141 and 64/71 of 4 December 2009" the date is the last one's alone.
/// </summary>
internal static class SharedDates
{
    /// <summary>Gives the dates behind the last number to it and to those before it.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="items">The numbers that were read.</param>
    /// <param name="first">The first of them that belongs to the noun.</param>
    /// <param name="dates">The dates behind the last one.</param>
    public static void GiveBack(CitationTokens tokens, List<SeriesItem> items, int first, IReadOnlyList<SeriesDate> dates)
    {
        var last = items.Count - 1;
        if (dates.Count == 1)
        {
            items[last].Date = dates[0];
            if (last > first && items[last - 1].Date is null && AreJoined(tokens, items[last - 1], items[last]))
            {
                items[last - 1].Date = dates[0];
            }
        }
        else if (dates.Count > 1)
        {
            GiveEach(tokens, items, first, dates);
        }
    }

    /// <summary>Tells whether two numbers of one session or year stand beside each other with nothing but an "and" between.</summary>
    public static bool AreJoined(CitationTokens tokens, SeriesItem before, SeriesItem item)
    {
        var between = before.LastToken + 1;
        return between == item.FirstToken - 1
            && tokens[between].Has(CitationRole.And)
            && IsOfSameSession(before.Numbers[before.Numbers.Count - 1], item.Numbers[0]);
    }

    /// <summary>"1267 (1999), 1989 (2011) and 2253 (2015) of 15 October 1999, 17 June 2011 and 17 December 2015".</summary>
    private static void GiveEach(CitationTokens tokens, List<SeriesItem> items, int first, IReadOnlyList<SeriesDate> dates)
    {
        var start = items.Count - 1;
        while (start > first && items[start - 1].Date is null && IsListedBehind(tokens, items[start - 1], items[start]))
        {
            start--;
        }

        // As many dates as numbers; otherwise nothing tells which is whose.
        if (items.Count - start != dates.Count || items.Skip(start).Any(static item => item.Numbers.Count > 1))
        {
            return;
        }

        for (var i = start; i < items.Count; i++)
        {
            items[i].Date = dates[i - start];
        }
    }

    private static bool IsListedBehind(CitationTokens tokens, SeriesItem before, SeriesItem item)
    {
        for (var i = before.LastToken + 1; i < item.FirstToken; i++)
        {
            if (!tokens[i].Is(CitationTokenKind.Comma) && !tokens[i].Has(CitationRole.And))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfSameSession(SymbolParts before, SymbolParts number)
    {
        if (before.Second is not null || number.Second is not null)
        {
            return before.Second is not null && number.Second is not null
                && string.Equals(before.First, number.First, StringComparison.Ordinal);
        }

        return before.Bracket is { } session
            && string.Equals(session, number.Bracket, StringComparison.Ordinal)
            && (!SymbolBracket.IsYear(session) || FollowEachOther(before.First, number.First));
    }

    /// <summary>
    /// A year of the Security Council is no session: in "resolutions 713 (1991) and 724 (1991) of 15 December 1991" the
    /// first is of September.
    /// </summary>
    private static bool FollowEachOther(string before, string number) =>
        int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
        && second == first + 1;
}
