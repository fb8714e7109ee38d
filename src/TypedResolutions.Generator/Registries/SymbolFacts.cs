using TypedResolutions.Text;

namespace TypedResolutions.Generator.Registries;

/// <summary>What a symbol itself tells of an instrument.</summary>
/// <remarks>Source: United Nations document symbols, research.un.org/en/docs/symbols.</remarks>
internal static class SymbolFacts
{
    private static readonly (string Prefix, Organ Organ)[] Organs =
    [
        ("A/HRC/", Organ.HumanRightsCouncil),
        ("A/CONF.", Organ.Conference),
        ("E/CN.", Organ.FunctionalCommission),
        ("E/ECA/", Organ.RegionalCommission),
        ("E/ECE/", Organ.RegionalCommission),
        ("E/ESCAP/", Organ.RegionalCommission),
        ("E/ESCWA/", Organ.RegionalCommission),
        ("ECE/", Organ.RegionalCommission),
        ("LC/", Organ.RegionalCommission),
        ("UNEP/EA", Organ.UnitedNationsEnvironmentAssembly),
        ("A/", Organ.GeneralAssembly),
        ("S/", Organ.SecurityCouncil),
        ("E/", Organ.EconomicAndSocialCouncil),
        ("T/", Organ.TrusteeshipCouncil),
    ];

    /// <summary>Tells whether an id is a symbol: a registry id has no slash.</summary>
    public static bool IsSymbol(string id) => id.IndexOf('/') > 0;

    public static Organ OrganOf(string id)
    {
        foreach (var (prefix, organ) in Organs)
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal))
            {
                return organ;
            }
        }

        return Organ.Unknown;
    }

    public static InstrumentKind KindOf(string id)
    {
        if (!IsSymbol(id))
        {
            return InstrumentKind.Other;
        }

        if (Has(id, "/RES/") || Has(id, "/RES."))
        {
            return InstrumentKind.Resolution;
        }

        if (Has(id, "/DEC/"))
        {
            return InstrumentKind.Decision;
        }

        return Has(id, "/PRST/") ? InstrumentKind.PresidentialStatement : InstrumentKind.Document;
    }

    private static bool Has(string id, string series) => id.IndexOf(series, StringComparison.Ordinal) >= 0;
}
