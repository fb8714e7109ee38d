using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>Writes the symbols of resolutions and decisions of all organs that have a series of symbols.</summary>
internal static class CommissionSeries
{
    /// <summary>Writes a symbol.</summary>
    /// <param name="organ">The organ's id in the language files.</param>
    /// <param name="isDecision">Whether it is a decision.</param>
    /// <param name="number">The number.</param>
    /// <returns>The symbol; null where the organ has no series.</returns>
    public static string? Write(string organ, bool isDecision, SymbolParts number)
    {
        var kind = OrganKeys.ToOrgan(organ);
        if (kind == Organ.FunctionalCommission)
        {
            return CommitteeNumber(organ) is { } committee
                ? "E/CN." + committee + (isDecision ? "/DEC/" : "/RES/") + SymbolWriter.Number(number)
                : null;
        }

        if (!isDecision)
        {
            return SymbolWriter.Write(kind, organ, number);
        }

        switch (kind)
        {
            case Organ.GeneralAssembly:
                return "A/DEC/" + SymbolWriter.Number(number);
            case Organ.EconomicAndSocialCouncil:
                return "E/DEC/" + SymbolWriter.Number(number);
            case Organ.HumanRightsCouncil:
                return "A/HRC/DEC/" + SymbolWriter.Number(number);
            default:
                return null;
        }
    }

    private static string? CommitteeNumber(string organ)
    {
        switch (organ.Substring(organ.IndexOf(':') + 1))
        {
            case "StatCom": return "3";
            case "CHR": return "4";
            case "CSocD": return "5";
            case "CSW": return "6";
            case "CND": return "7";
            case "CPD": return "9";
            case "CCPCJ": return "15";
            case "CSTD": return "16";
            case "CSD": return "17";
            case "UNFF": return "18";
            default: return null;
        }
    }
}
