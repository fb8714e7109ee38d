using System.Globalization;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// The numbers that the Security Council counts on from year to year: "resolution 1108 of 22 May 1997". Until its
/// thirtieth session the General Assembly did so too, and so did other bodies.
/// </summary>
internal static class CouncilNumbers
{
    /// <summary>The last year in which another organ of the United Nations counted on, and the Council's last number of it.</summary>
    private const int LastYearOfOthers = 1976;
    private const int LastNumberThen = 402;

    /// <summary>The Council has adopted no fewer in a year since (1987), and no more (1993).</summary>
    private const int FewestInYear = 13;
    private const int MostInYear = 93;

    /// <summary>Makes the number that a date beside it gives its year.</summary>
    public static SymbolParts Of(string number, int year) => new(number, null, year.ToString(CultureInfo.InvariantCulture), null);

    /// <summary>Tells whether a number and its year alone show that it is the Council's.</summary>
    public static bool AreSure(SymbolParts number) =>
        int.TryParse(number.First, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && int.TryParse(number.Bracket, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > LastYearOfOthers
        && value > LastNumberThen + ((year - LastYearOfOthers - 1) * FewestInYear)
        && value <= LastNumberThen + ((year - LastYearOfOthers) * MostInYear);
}
