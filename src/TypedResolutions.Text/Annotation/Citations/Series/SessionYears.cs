using System.Globalization;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// The years in which two organs held the sessions that they number their texts by: "47/1 of 12 July 2021" is of the
/// Human Rights Council, whose forty-seventh session that was, and not of the General Assembly of 1992.
/// </summary>
internal static class SessionYears
{
    /// <summary>The Human Rights Council first met in 2006, and has met three times a year since (A/RES/60/251, OP10).</summary>
    private const int YearOfFirstCouncil = 2006;
    private const int CouncilSessionsInYear = 3;

    /// <summary>Corrects the organ of a number that no session had given yet when the text was adopted.</summary>
    /// <param name="organ">The organ that the words seem to mean.</param>
    /// <param name="number">The number, by session.</param>
    /// <param name="year">The year in which the text was adopted.</param>
    /// <returns>
    /// The other of the two organs where its session had been held and that of the first had not; null for a number of the
    /// Council that neither can have given; else the same.
    /// </returns>
    public static string? CorrectBeforehand(string organ, SymbolParts number, int year)
    {
        if (!TryReadSession(number, out var session))
        {
            return organ;
        }

        var mayBeOfAssembly = session >= AssemblySessions.FirstNumbered && AssemblySessions.YearOf(session) <= year;
        var mayBeOfCouncil = YearOfCouncil(session) <= year;
        return organ switch
        {
            nameof(Organ.GeneralAssembly) when mayBeOfCouncil && !mayBeOfAssembly => nameof(Organ.HumanRightsCouncil),
            nameof(Organ.HumanRightsCouncil) when !mayBeOfCouncil => mayBeOfAssembly ? nameof(Organ.GeneralAssembly) : null,
            _ => organ,
        };
    }

    /// <summary>Corrects the organ of a number by the date beside it.</summary>
    /// <param name="organ">The organ that the words seem to mean.</param>
    /// <param name="number">The number, by session.</param>
    /// <param name="year">The year of the date beside the number.</param>
    /// <returns>The other of the two organs where the date fits one of its sessions and none of the first's; else the same.</returns>
    public static string Correct(string organ, SymbolParts number, int year)
    {
        if (!TryReadSession(number, out var session))
        {
            return organ;
        }

        var isOfAssembly = year - AssemblySessions.YearOf(session) is 0 or 1;
        var isOfCouncil = year == YearOfCouncil(session);
        return organ switch
        {
            nameof(Organ.GeneralAssembly) when isOfCouncil && !isOfAssembly => nameof(Organ.HumanRightsCouncil),
            nameof(Organ.HumanRightsCouncil) when isOfAssembly && !isOfCouncil => nameof(Organ.GeneralAssembly),
            _ => organ,
        };
    }

    private static int YearOfCouncil(int session) => YearOfFirstCouncil + ((session - 1) / CouncilSessionsInYear);

    /// <summary>Reads the session of "47/1"; numbers with roman sessions and of special sessions have none.</summary>
    private static bool TryReadSession(SymbolParts number, out int session)
    {
        session = 0;
        return number.Second is not null && number.Bracket is null
            && int.TryParse(number.First, NumberStyles.None, CultureInfo.InvariantCulture, out session)
            && session is > 0 and < 1000;
    }
}
