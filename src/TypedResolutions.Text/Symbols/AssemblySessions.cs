namespace TypedResolutions.Text.Symbols;

/// <summary>The sessions of the General Assembly: each opens in September, and adopts until the next one (rule 1 of its rules of procedure).</summary>
internal static class AssemblySessions
{
    /// <summary>Resolutions are numbered by session and number since the thirty-first session.</summary>
    public const int FirstNumbered = 31;

    private const int YearBeforeFirst = 1945;
    private const int MonthOfOpening = 9;

    /// <summary>Gets the year in which a session opened.</summary>
    public static int YearOf(int session) => YearBeforeFirst + session;

    /// <summary>Gets the session that is open on a day.</summary>
    public static int On(CalendarDate date) => date.Year - YearBeforeFirst - (date.Month >= MonthOfOpening ? 0 : 1);
}
