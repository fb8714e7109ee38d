using System.Globalization;

namespace TypedResolutions.Text.Symbols;

/// <summary>The sessions of the General Assembly: each opens in September, and adopts until the next one (rule 1 of its rules of procedure).</summary>
internal static class AssemblySessions
{
    private const int FewestInSession = 60;
    private const int MostInSession = 130;

    /// <summary>Resolutions are numbered by session and number since the thirty-first session.</summary>
    public const int FirstNumbered = 31;

    private const int YearBeforeFirst = 1945;
    private const int MonthOfOpening = 9;
    private const int FirstSureMonth = 10;

    /// <summary>Gets the year in which a session opened.</summary>
    public static int YearOf(int session) => YearBeforeFirst + session;

    /// <summary>Gets the session that is open on a day.</summary>
    public static int On(CalendarDate date) => date.Year - YearBeforeFirst - (date.Month >= MonthOfOpening ? 0 : 1);

    /// <summary>
    /// Gets the regular session that adopted a resolution on a day, where numbers bore the session in roman. From October to December
    /// no other session met but the emergency sessions of November 1956.
    /// </summary>
    public static int? RegularBeforeNumbered(CalendarDate date) =>
        date.Month >= FirstSureMonth && On(date) is > 0 and < FirstNumbered and var session && !(date.Year == 1956 && date.Month == 11) ? session : null;

    /// <summary>
    /// Tells whether a session may have a number of those that the Assembly counted on: some hundred a session, 217 in the
    /// third, 934 in the tenth, 2106 in the twentieth, 3379 in the thirtieth.
    /// </summary>
    public static bool MayHaveNumber(int session, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value >= FewestInSession * (session - 1) && value <= MostInSession * (session + 1);
}
