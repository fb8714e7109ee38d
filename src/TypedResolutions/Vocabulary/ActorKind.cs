#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A principal organ of the United Nations.</summary>
    PrincipalOrgan = 0,

    /// <summary>A main committee of the General Assembly.</summary>
    MainCommittee = 1,

    /// <summary>A subsidiary organ: council, committee, commission, working group, mission.</summary>
    SubsidiaryOrgan = 2,

    /// <summary>A functional commission of the Economic and Social Council.</summary>
    FunctionalCommission = 3,

    /// <summary>A regional commission of the Economic and Social Council.</summary>
    RegionalCommission = 4,

    /// <summary>A body set up by a treaty.</summary>
    TreatyBody = 5,

    /// <summary>A fund or programme of the United Nations.</summary>
    FundOrProgramme = 6,

    /// <summary>A specialized agency.</summary>
    SpecializedAgency = 7,

    /// <summary>An organization related to the United Nations.</summary>
    RelatedOrganization = 8,

    /// <summary>The Secretariat, its departments and offices.</summary>
    Secretariat = 9,

    /// <summary>A research or training institute.</summary>
    ResearchOrTraining = 10,

    /// <summary>A peacekeeping or special political mission.</summary>
    PeaceOperation = 11,

    /// <summary>A court or tribunal.</summary>
    CourtOrTribunal = 12,

    /// <summary>A conference, summit or forum.</summary>
    Conference = 13,

    /// <summary>An inter-agency or coordination mechanism, task force, partnership.</summary>
    CoordinationMechanism = 14,

    /// <summary>A regional intergovernmental organization.</summary>
    RegionalOrganization = 15,

    /// <summary>Another intergovernmental organization.</summary>
    IntergovernmentalOrganization = 16,

    /// <summary>An international financial institution.</summary>
    FinancialInstitution = 17,

    /// <summary>A Member State.</summary>
    State = 18,

    /// <summary>A non-member observer State.</summary>
    ObserverState = 19,

    /// <summary>A group of States.</summary>
    GroupOfStates = 20,

    /// <summary>An office holder: Secretary-General, High Commissioner.</summary>
    Official = 21,

    /// <summary>A special rapporteur, independent expert or working group of the Human Rights Council.</summary>
    SpecialProcedure = 22,

    /// <summary>A group of stakeholders: private sector, civil society.</summary>
    Stakeholder = 23,

    /// <summary>A group of persons: women, youth, refugees.</summary>
    GroupOfPersons = 24,

    /// <summary>A group of organizations: entities of the United Nations system.</summary>
    GroupOfEntities = 25,

    /// <summary>An armed group, a party to a conflict, a listed entity.</summary>
    NonStateParty = 26,

    /// <summary>A body not in the registry that the text names in full.</summary>
    Unregistered = 27,
}
