using System.Globalization;

namespace TypedResolutions;

/// <summary>A day of the Gregorian calendar, without time and time zone.</summary>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private readonly DateTime day;

    /// <summary>Initializes a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, 1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers make no day of the calendar.</exception>
    public CalendarDate(int year, int month, int day) => this.day = new DateTime(year, month, day);

    /// <summary>Gets the year, 1 to 9999.</summary>
    public int Year => day.Year;

    /// <summary>Gets the month, 1 to 12.</summary>
    public int Month => day.Month;

    /// <summary>Gets the day of the month, 1 to 31.</summary>
    public int Day => day.Day;

    /// <summary>Tells whether two days are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Tells whether two days differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Tells whether a day is before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether a day is after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether a day is not after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether a day is not before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>Gets the start of the day.</summary>
    /// <returns>Midnight, of unspecified kind.</returns>
    public DateTime ToDateTime() => day;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => day.CompareTo(other.day);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => day == other.day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => day.GetHashCode();

    /// <summary>Writes the date as ISO 8601 has it.</summary>
    /// <returns><c>yyyy-MM-dd</c>.</returns>
    public override string ToString() => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
