using System.Globalization;

namespace TypedResolutions.Text;

/// <summary>A day of the Gregorian calendar.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31.</param>
public readonly record struct CalendarDate(int Year, int Month, int Day)
{
    /// <summary>Tells whether the three numbers make a day of the calendar.</summary>
    public bool IsValid =>
        Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);

    /// <summary>Writes the date as ISO 8601 has it.</summary>
    /// <returns><c>yyyy-MM-dd</c>.</returns>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, Month, Day);
}
