namespace TypedResolutions.Text.Symbols;

/// <summary>Writes the canonical symbol of a resolution, as the United Nations writes it.</summary>
internal static class SymbolWriter
{
    /// <summary>Writes a symbol from the adopting organ and the number of the title.</summary>
    /// <param name="organ">The organ.</param>
    /// <param name="organId">The id of the language files: "RegionalCommission:ESCAP".</param>
    /// <param name="parts">The number.</param>
    /// <returns>The symbol; null where the organ has no series known here.</returns>
    public static string? Write(Organ organ, string? organId, SymbolParts parts)
    {
        switch (organ)
        {
            case Organ.GeneralAssembly:
                return "A/RES/" + Number(parts);
            case Organ.SecurityCouncil:
                return "S/RES/" + Number(parts);
            case Organ.EconomicAndSocialCouncil:
                return "E/RES/" + Number(parts);
            case Organ.TrusteeshipCouncil:
                return "T/RES/" + Number(parts);
            case Organ.HumanRightsCouncil:
                return "A/HRC/RES/" + Number(parts);
            case Organ.UnitedNationsEnvironmentAssembly when parts.Second is not null:
                return "UNEP/EA." + parts.First + "/RES." + parts.Second;
            case Organ.RegionalCommission when organId is not null && organId.IndexOf(':') > 0:
                return "E/" + organId.Substring(organId.IndexOf(':') + 1) + "/RES/" + Number(parts);
            default:
                return null;
        }
    }

    /// <summary>Writes the number alone: "72/200", "57/270 B", "217 A (III)".</summary>
    public static string Number(SymbolParts parts)
    {
        if (parts.Second is not null)
        {
            return parts.First + "/" + parts.Second + (parts.Part is null ? string.Empty : " " + parts.Part);
        }

        return parts.First + (parts.Part is null ? string.Empty : " " + parts.Part)
            + (parts.Bracket is null ? string.Empty : " (" + parts.Bracket + ")");
    }
}
