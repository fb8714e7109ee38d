using System.Globalization;

namespace TypedResolutions.Text.Symbols;

/// <summary>
/// The numbers that the Security Council counts on from year to year: "resolution 1108 of 22 May 1997". The General
/// Assembly did so too for thirty sessions, and bodies outside the United Nations still do.
/// </summary>
internal static class CouncilNumbers
{
    /// <summary>The last year in which the numbers of the General Assembly, which counted on, may be taken for the Council's.</summary>
    private const int LastYearOfOthers = 1976;

    /// <summary>No number of the Council has more digits.</summary>
    public const int MostDigits = 4;

    private const int FirstYear = 1946;
    private const int MostInYear = 100;

    /// <summary>A number at the turn of the year may stand with the day of its meeting or of its printing.</summary>
    private const int Slack = 5;

    /// <summary>The Council's last number of each year.</summary>
    private static readonly int[] LastNumbers =
    [
        15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 170, 177, 187, 199, 219,
        233, 245, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580,
        593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1523, 1580, 1651,
        1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2396, 2451, 2503, 2560, 2617, 2671, 2721,
    ];

    /// <summary>Makes the number that a date beside it gives its year.</summary>
    public static SymbolParts Of(string number, int year) => new(number, null, year.ToString(CultureInfo.InvariantCulture), null);

    /// <summary>Tells whether the Council can have given a number in its year.</summary>
    public static bool ArePossible(SymbolParts number) => TryRead(number, out var value, out var year) && ArePossible(value, year);

    /// <summary>Tells whether a number and its year alone show that it is the Council's.</summary>
    public static bool AreSure(SymbolParts number) =>
        TryRead(number, out var value, out var year) && year > LastYearOfOthers && ArePossible(value, year);

    private static bool ArePossible(int value, int year)
    {
        var index = year - FirstYear;
        if (index < 0 || value == 0)
        {
            return false;
        }

        var last = LastNumbers.Length - 1;
        var before = index == 0 ? 0 : LastNumbers[Math.Min(index - 1, last)];
        var most = index <= last ? LastNumbers[index] : LastNumbers[last] + ((index - last) * MostInYear);
        return value > before - Slack && value <= most + Slack;
    }

    private static bool TryRead(SymbolParts number, out int value, out int year)
    {
        year = 0;
        return int.TryParse(number.First, NumberStyles.None, CultureInfo.InvariantCulture, out value)
            && int.TryParse(number.Bracket, NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }
}
