namespace ExampleConsumer.FollowUp;

/// <summary>Tells when a regular session of the General Assembly opens.</summary>
internal static class GeneralAssemblySession
{
    private const int YearBeforeFirstSession = 1945;

    /// <summary>
    /// Rule 1 of the rules of procedure: on the Tuesday of the third week in September, counting from the first week
    /// that contains at least one working day.
    /// </summary>
    public static DateOnly OpeningOf(int session)
    {
        var day = new DateOnly(YearBeforeFirstSession + session, 9, 1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        var tuesdayOfFirstWeek = day.AddDays(DayOfWeek.Tuesday - day.DayOfWeek);
        return tuesdayOfFirstWeek.AddDays(14);
    }
}
