using System.Globalization;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// Tells how surely a number is that of a resolution: a fraction, a span of years and "24/7" look alike, so that the
/// farther the noun is, the more the number itself has to say.
/// </summary>
internal static class SeriesShape
{
    /// <summary>The words between a noun and a number that are as many as any more.</summary>
    public const int TooFar = Far + 1;

    private const int FirstSlashSession = 31;
    private const int LastSession = 130;
    private const int Far = 14;
    private const int Near = 3;

    /// <summary>Decides whether a number belongs to the noun before it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="distance">How many words that mean nothing stand between.</param>
    /// <param name="hasDate">Whether a date stands beside the number.</param>
    public static bool IsPlausible(SymbolParts number, int distance, bool hasDate)
    {
        if (number.Bracket is not null || !IsInteger(number.First, out var first))
        {
            return true;
        }

        if (!IsInteger(number.Second, out var second))
        {
            return true;
        }

        if (SymbolBracket.IsYear(number.First))
        {
            return number.Second!.Length < 4
                && (distance == 0 || hasDate || (distance <= Far && second != (first + 1) % 100));
        }

        if (first > LastSession || first == 0)
        {
            return false;
        }

        if (distance == 0 || hasDate)
        {
            return true;
        }

        return first >= FirstSlashSession ? distance <= Far : distance <= Near && second > 10;
    }

    private static bool IsInteger(string? text, out int value)
    {
        value = 0;
        return text is not null && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
