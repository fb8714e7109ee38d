using System.Globalization;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Registries;

/// <summary>Reads the dates of registries.</summary>
internal static class RegistryDate
{
    /// <summary>Gets the day of a date; null where it is less precise than a day.</summary>
    public static CalendarDate? DayOf(string? date)
    {
        if (date is not { Length: 10 }
            || !TryReadNumber(date, 0, 4, out var year)
            || !TryReadNumber(date, 5, 2, out var month)
            || !TryReadNumber(date, 8, 2, out var day))
        {
            return null;
        }

        var read = new CalendarDate(year, month, day);
        return read.IsValid ? read : null;
    }

    private static bool TryReadNumber(string date, int start, int length, out int number) =>
        int.TryParse(date.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
