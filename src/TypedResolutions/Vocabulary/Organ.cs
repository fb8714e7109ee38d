#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>The organ that adopts a resolution.</summary>
public enum Organ
{
    /// <summary>Not told by the text.</summary>
    Unknown = 0,

    /// <summary>The General Assembly: A/RES/...</summary>
    GeneralAssembly = 1,

    /// <summary>The Security Council: S/RES/... and presidential statements S/PRST/...</summary>
    SecurityCouncil = 2,

    /// <summary>The Economic and Social Council: E/RES/...</summary>
    EconomicAndSocialCouncil = 3,

    /// <summary>The Trusteeship Council: T/RES/...</summary>
    TrusteeshipCouncil = 4,

    /// <summary>The Human Rights Council: A/HRC/RES/... and A/HRC/DEC/...</summary>
    HumanRightsCouncil = 5,

    /// <summary>A regional commission of the Economic and Social Council: E/ESCAP/RES/...</summary>
    RegionalCommission = 6,

    /// <summary>A functional commission of the Economic and Social Council: E/CN.5/...</summary>
    FunctionalCommission = 7,

    /// <summary>The United Nations Environment Assembly: UNEP/EA.4/RES.11.</summary>
    UnitedNationsEnvironmentAssembly = 8,

    /// <summary>A conference of the United Nations or of the parties to a treaty.</summary>
    Conference = 9,

    /// <summary>Another organ.</summary>
    Other = 10,
}
