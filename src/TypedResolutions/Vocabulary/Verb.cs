#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>
/// What a preambular or operative paragraph does, the same in every language: the canonical verb is named with the
/// English third person ("Requests"), whether the text says "Requests", "Requesting", "Prie" or "请".
/// </summary>
/// <remarks>
/// Shades of one verb ("notes with concern", "strongly condemns") are the same verb; what the shade adds is a
/// <see cref="Manner"/>. The English renderings follow the United Nations Editorial Manual, "Resolutions and other
/// formal decisions".
/// </remarks>
public enum Verb
{
    /// <summary>The opening words are not in the language's verb list.</summary>
    Unknown = 0,

    /// <summary>Accepts.</summary>
    Accepts = 1,

    /// <summary>Acknowledges; Acknowledging.</summary>
    Acknowledges = 2,

    /// <summary>Acting under, Acting pursuant to: the legal basis of what follows.</summary>
    Acts = 3,

    /// <summary>Admits (a State to membership, an observer).</summary>
    Admits = 4,

    /// <summary>Adopts (a text, an agenda, a programme of work).</summary>
    Adopts = 5,

    /// <summary>Affirms; Affirming.</summary>
    Affirms = 6,

    /// <summary>Agrees; Concurs.</summary>
    Agrees = 7,

    /// <summary>Amends.</summary>
    Amends = 8,

    /// <summary>Appeals to; Appealing to.</summary>
    AppealsTo = 9,

    /// <summary>Applauds.</summary>
    Applauds = 10,

    /// <summary>Appoints; Designates.</summary>
    Appoints = 11,

    /// <summary>Appreciates; Appreciating.</summary>
    Appreciates = 12,

    /// <summary>Appropriates; Resolves to appropriate (Fifth Committee texts).</summary>
    Appropriates = 13,

    /// <summary>Approves; Approving.</summary>
    Approves = 14,

    /// <summary>Asks.</summary>
    Asks = 15,

    /// <summary>Assesses; Apportions (Fifth Committee texts).</summary>
    Assesses = 16,

    /// <summary>Assures.</summary>
    Assures = 17,

    /// <summary>Authorizes; Authorizing.</summary>
    Authorizes = 18,

    /// <summary>Bearing in mind; Bears in mind; Keeping in mind.</summary>
    BearsInMind = 19,

    /// <summary>Believing; Believes.</summary>
    Believes = 20,

    /// <summary>Calls for; Calling for.</summary>
    CallsFor = 21,

    /// <summary>Calls upon; Calls on; Calling upon.</summary>
    CallsUpon = 22,

    /// <summary>Celebrates; Celebrating; Commemorating.</summary>
    Celebrates = 23,

    /// <summary>Commends; Commending.</summary>
    Commends = 24,

    /// <summary>Commits; Committing; Pledges.</summary>
    Commits = 25,

    /// <summary>Condemns; Condemning; Denounces.</summary>
    Condemns = 26,

    /// <summary>Confirms; Confirming.</summary>
    Confirms = 27,

    /// <summary>Congratulates; Congratulating; Felicitates.</summary>
    Congratulates = 28,

    /// <summary>Considers; Considering; Deems.</summary>
    Considers = 29,

    /// <summary>Continues (an activity of the organ itself).</summary>
    Continues = 30,

    /// <summary>Decides; Resolves; Having decided.</summary>
    Decides = 31,

    /// <summary>Declares; Declaring.</summary>
    Declares = 32,

    /// <summary>Demands; Demanding.</summary>
    Demands = 33,

    /// <summary>Deplores; Deploring.</summary>
    Deplores = 34,

    /// <summary>Desiring; Desirous; Wishing.</summary>
    Desires = 35,

    /// <summary>Determines; Determining (Security Council: that a situation is a threat to the peace).</summary>
    Determines = 36,

    /// <summary>Directs; Instructs.</summary>
    Directs = 37,

    /// <summary>Draws attention; Drawing attention.</summary>
    DrawsAttention = 38,

    /// <summary>Elects.</summary>
    Elects = 39,

    /// <summary>Emphasizes; Emphasizing.</summary>
    Emphasizes = 40,

    /// <summary>Encourages; Encouraging.</summary>
    Encourages = 41,

    /// <summary>Endorses; Endorsing.</summary>
    Endorses = 42,

    /// <summary>Entrusts; Mandates.</summary>
    Entrusts = 43,

    /// <summary>Establishes; Creates; Sets up.</summary>
    Establishes = 44,

    /// <summary>Exhorts.</summary>
    Exhorts = 45,

    /// <summary>Expresses its appreciation; Expressing its appreciation; Expresses gratitude.</summary>
    ExpressesAppreciation = 46,

    /// <summary>Expresses concern; Expressing concern (deep, grave, serious).</summary>
    ExpressesConcern = 47,

    /// <summary>Expresses its confidence; Confident.</summary>
    ExpressesConfidence = 48,

    /// <summary>Expresses its conviction.</summary>
    ExpressesConviction = 49,

    /// <summary>Expresses its determination.</summary>
    ExpressesDetermination = 50,

    /// <summary>Expresses the hope; Hoping; Hopeful.</summary>
    ExpressesHope = 51,

    /// <summary>Expresses its intention; Intends.</summary>
    ExpressesIntention = 52,

    /// <summary>Expresses its readiness.</summary>
    ExpressesReadiness = 53,

    /// <summary>Expresses its regret.</summary>
    ExpressesRegret = 54,

    /// <summary>Expresses its satisfaction.</summary>
    ExpressesSatisfaction = 55,

    /// <summary>Expresses its solidarity.</summary>
    ExpressesSolidarity = 56,

    /// <summary>Expresses its support.</summary>
    ExpressesSupport = 57,

    /// <summary>Expresses its sympathy; Expresses its condolences.</summary>
    ExpressesSympathy = 58,

    /// <summary>Extends (a mandate); Renews; Prolongs.</summary>
    Extends = 59,

    /// <summary>Finds.</summary>
    Finds = 60,

    /// <summary>Having considered.</summary>
    HasConsidered = 61,

    /// <summary>Having examined; Having reviewed; Having studied.</summary>
    HasExamined = 62,

    /// <summary>Having heard.</summary>
    HasHeard = 63,

    /// <summary>Having received.</summary>
    HasReceived = 64,

    /// <summary>Having adopted, Having discussed and other perfect participles.</summary>
    HasTaken = 65,

    /// <summary>Highlights; Highlighting.</summary>
    Highlights = 66,

    /// <summary>Insists.</summary>
    Insists = 67,

    /// <summary>Invites; Inviting.</summary>
    Invites = 68,

    /// <summary>Alarmed; Shocked; Appalled; Dismayed.</summary>
    IsAlarmed = 69,

    /// <summary>Aware; Conscious; Cognizant; Mindful.</summary>
    IsCognizant = 70,

    /// <summary>Concerned; Deeply concerned; Gravely concerned; Disturbed.</summary>
    IsConcerned = 71,

    /// <summary>Convinced; Persuaded.</summary>
    IsConvinced = 72,

    /// <summary>Determined; Resolved.</summary>
    IsDetermined = 73,

    /// <summary>Guided by; Inspired by.</summary>
    IsGuided = 74,

    /// <summary>Indignant; Outraged.</summary>
    IsIndignant = 75,

    /// <summary>Looks forward to; Looking forward to.</summary>
    LooksForward = 76,

    /// <summary>Maintains (a measure or a body).</summary>
    Maintains = 77,

    /// <summary>Notes; Noting; Observes.</summary>
    Notes = 78,

    /// <summary>Objects.</summary>
    Objects = 79,

    /// <summary>Pays tribute; Paying tribute.</summary>
    PaysTribute = 80,

    /// <summary>Praises; Hails; Salutes.</summary>
    Praises = 81,

    /// <summary>Proceeding from; Basing itself on.</summary>
    ProceedsFrom = 82,

    /// <summary>Proclaims.</summary>
    Proclaims = 83,

    /// <summary>Proposes; Suggests.</summary>
    Proposes = 84,

    /// <summary>Reaffirms; Reaffirming; Re-emphasizes.</summary>
    Reaffirms = 85,

    /// <summary>Recalls; Recalling.</summary>
    Recalls = 86,

    /// <summary>Recognizes; Recognizing.</summary>
    Recognizes = 87,

    /// <summary>Recommends; Recommending.</summary>
    Recommends = 88,

    /// <summary>Recommits; Recommitting; Renewing its commitment.</summary>
    Recommits = 89,

    /// <summary>Refers; Referring to.</summary>
    Refers = 90,

    /// <summary>Regrets; Regretting.</summary>
    Regrets = 91,

    /// <summary>Reiterates; Reiterating.</summary>
    Reiterates = 92,

    /// <summary>Rejects; Rejecting.</summary>
    Rejects = 93,

    /// <summary>Rejoices; Is gratified.</summary>
    Rejoices = 94,

    /// <summary>Remains; Remaining (seized, concerned, ready).</summary>
    Remains = 95,

    /// <summary>Reminds; Reminding.</summary>
    Reminds = 96,

    /// <summary>Requests; Requesting.</summary>
    Requests = 97,

    /// <summary>Reserves.</summary>
    Reserves = 98,

    /// <summary>Reviews.</summary>
    Reviews = 99,

    /// <summary>Seeking; Striving.</summary>
    Seeks = 100,

    /// <summary>Stresses; Stressing.</summary>
    Stresses = 101,

    /// <summary>Submits; Transmits.</summary>
    Submits = 102,

    /// <summary>Supports; Supporting.</summary>
    Supports = 103,

    /// <summary>Suspends.</summary>
    Suspends = 104,

    /// <summary>Taking into account; Taking into consideration.</summary>
    TakesIntoAccount = 105,

    /// <summary>Takes note; Taking note.</summary>
    TakesNote = 106,

    /// <summary>Terminates; Discontinues; Dissolves.</summary>
    Terminates = 107,

    /// <summary>Thanks; Thanking.</summary>
    Thanks = 108,

    /// <summary>Trusts.</summary>
    Trusts = 109,

    /// <summary>Underlines; Underscores; Underlining.</summary>
    Underlines = 110,

    /// <summary>Undertakes.</summary>
    Undertakes = 111,

    /// <summary>Urges; Urging.</summary>
    Urges = 112,

    /// <summary>Warns; Cautions.</summary>
    Warns = 113,

    /// <summary>Welcomes; Welcoming.</summary>
    Welcomes = 114,

    /// <summary>Whereas (older texts and declarations).</summary>
    Whereas = 115,
}
