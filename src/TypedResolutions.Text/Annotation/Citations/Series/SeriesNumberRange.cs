using System.Globalization;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>"37/90 to 37/95": every number of a short range, since each of the texts is cited.</summary>
internal static class SeriesNumberRange
{
    private const int LongestRange = 12;

    /// <summary>Gets the numbers between two ends; none where they are too many or of different sessions.</summary>
    public static IReadOnlyList<SymbolParts> Between(SymbolParts first, SymbolParts last)
    {
        if (!string.Equals(first.First, last.First, StringComparison.Ordinal)
            || !int.TryParse(first.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(last.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || end <= start || end - start > LongestRange)
        {
            return [];
        }

        return Enumerable.Range(start + 1, end - start - 1)
            .Select(number => new SymbolParts(first.First, number.ToString(CultureInfo.InvariantCulture), null, null))
            .ToArray();
    }
}
