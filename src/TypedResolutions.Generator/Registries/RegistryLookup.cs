using System.Globalization;
using TypedResolutions.Text;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Registries;

/// <summary>Asks the parser's registry for what it knows of actors and instruments.</summary>
internal static class RegistryLookup
{
    public static ActorEntry? FindActor(string id) =>
        Registry.Default.TryGetActor(id, out var actor) ? actor : null;

    public static InstrumentEntry? FindInstrument(string symbolOrId) =>
        Registry.Default.TryGetInstrument(symbolOrId, out var instrument) ? instrument : null;

    /// <summary>Reads a date of the registry; null where it is less precise than a day.</summary>
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
