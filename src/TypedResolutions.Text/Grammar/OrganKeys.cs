namespace TypedResolutions.Text.Grammar;

/// <summary>Reads the organ ids of the language files: an <see cref="Organ"/>, with a colon and a code for one of many.</summary>
internal static class OrganKeys
{
    private static readonly Dictionary<string, Organ> Organs = Enum.GetValues(typeof(Organ)).Cast<Organ>()
        .ToDictionary(static organ => organ.ToString(), StringComparer.Ordinal);

    /// <summary>Gets the organ of an id.</summary>
    public static Organ ToOrgan(string? key)
    {
        if (key is null)
        {
            return Organ.Unknown;
        }

        var colon = key.IndexOf(':');
        var name = colon < 0 ? key : key.Substring(0, colon);
        return Organs.TryGetValue(name, out var organ) ? organ : Organ.Other;
    }

    /// <summary>Gets the actor id of an organ; null where the id does not tell.</summary>
    public static string? ToActorId(string? key)
    {
        switch (ToOrgan(key))
        {
            case Organ.Unknown:
            case Organ.Other:
            case Organ.Conference:
                return null;
            case Organ.RegionalCommission:
            case Organ.FunctionalCommission:
                return CommissionOf(key!.Substring(key.IndexOf(':') + 1));
            default:
                return key;
        }
    }

    private static string? CommissionOf(string code)
    {
        switch (code)
        {
            case "ECA": return "EconomicCommissionForAfrica";
            case "ECE": return "EconomicCommissionForEurope";
            case "ECLAC": return "EconomicCommissionForLatinAmericaAndTheCaribbean";
            case "ESCAP": return "EconomicAndSocialCommissionForAsiaAndThePacific";
            case "ESCWA": return "EconomicAndSocialCommissionForWesternAsia";
            case "CSocD": return "CommissionForSocialDevelopment";
            case "CND": return "CommissionOnNarcoticDrugs";
            case "CCPCJ": return "CommissionOnCrimePreventionAndCriminalJustice";
            case "CSW": return "CommissionOnTheStatusOfWomen";
            case "CPD": return "CommissionOnPopulationAndDevelopment";
            case "CSTD": return "CommissionOnScienceAndTechnologyForDevelopment";
            case "StatCom": return "StatisticalCommission";
            case "CSD": return "CommissionOnSustainableDevelopment";
            case "CHR": return "CommissionOnHumanRights";
            case "UNFF": return "UnitedNationsForumOnForests";
            default: return null;
        }
    }
}
