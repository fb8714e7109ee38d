using System.Globalization;

namespace TypedResolutions.Text.Dates;

/// <summary>Writes dates for messages: "25 September 2015", "September 2015".</summary>
internal static class DateWords
{
    public static string Of(CalendarDate date) =>
        new DateTime(date.Year, date.Month, date.Day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Writes a date of a registry, as precisely as it is known.</summary>
    public static string Of(string registryDate) =>
        Write(registryDate, "yyyy-MM-dd", "d MMMM yyyy") ?? Write(registryDate, "yyyy-MM", "MMMM yyyy") ?? registryDate;

    private static string? Write(string date, string format, string words) =>
        DateTime.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed.ToString(words, CultureInfo.InvariantCulture)
            : null;
}
