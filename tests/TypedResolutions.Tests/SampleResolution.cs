namespace TypedResolutions.Tests;

/// <summary>A resolution as the generator writes one, in English and Chinese.</summary>
internal sealed class SampleResolution : Resolution
{
    private const string English =
        "Lighthouses\n"
        + "Recalling resolution 70/1\n"
        + "Requests the Secretary-General to report\n"
        + "first\n"
        + "Adopted without a vote\n"
        + "A/99/5";

    private const string ChineseBeginning = "灯塔\n回";
    private const string ChineseEnd = "顾决议";

    private const string CarriedStructure =
        "L en,zh\n"
        + "D 1 GeneralAssembly 99 7,19%20(b) 2044-12-03 60 SecondCommittee A/99/417\n"
        + "T 0:11 0:2\n"
        + "E - -\n"
        + "P PP1 1 - - 86 1 0 0:9 12:25 3:4\n"
        + "H 1 I 0:11 -\n"
        + "O OP1 1 1 I 97 0 0 0:8 38:40 -\n"
        + "O OP1_a 2 1,a I - 79:5 -\n"
        + "A Annex_P1 1 1 - - 79:5 -\n"
        + "A Annex2_P1 1 1 - - 79:5 -\n"
        + "N 1 108:6 -\n"
        + "V - - - 85:22";

    private const string CarriedDetails =
        "K 00000000000000cc 00000000000000dd\n"
        + "X = -\n"
        + "C A/RES/70/1 0 72 2015-09-25 21:4\n"
        + "K 00000000000000ff -\n"
        + "X = SecretaryGeneral R SecretaryGeneral GeneralAssembly 100 SecondCommittee 34:6 s 100 1:2 d 2045-03-01 3:4 w 2 6 5:6 f 0 90 7:8 u 3 2 9:10 o 11:12 c 13:14 G 100 A%20lamp,%20%2D%25 0:8\n"
        + "X 31 0 0 0:8 - B 1 SecondCommittee 0:4 d 2045-12-31 1:3\n"
        + "X 31 0 0 0:8 - Z 101 2:5\n"
        + "M SecretaryGeneral 1 13:17@0:11\n"
        + "Q 3-5 0 0:8\n"
        + "F 1 8\n"
        + "K 0000000000000001 -\n"
        + "K 0000000000000001 -\n"
        + "K 0000000000000001 -\n"
        + "K\n"
        + "C A/99/5 1 - - 0:6";

    private SampleResolution()
        : base("A/RES/99/1")
    {
    }

    public static SampleResolution Instance { get; } = new();

    /// <summary>Gets whether what is carried is the same bytes each time, not encoded anew.</summary>
    public bool KeepsStructure => Carried(0) == Carried(0) && Details() == Details();

    protected override ReadOnlySpan<byte> Carried(int part) =>
        Encode(part, part switch
        {
            0 => CarriedStructure,
            1 => English,
            2 => ChineseBeginning,
            8 => ChineseEnd,
            _ => string.Empty,
        });

    protected override ReadOnlySpan<byte> Details() => EncodeDetails(CarriedDetails);

    protected override Actor? FindActor(string id) => id == "SecretaryGeneral" ? SecretaryGeneral.Instance : null;

    protected override Instrument? FindInstrument(string id) => null;

    internal sealed class OP1 : OperativeParagraph, IRequests<SecretaryGeneral>
    {
        public OP1()
            : base(SampleResolution.Instance, 1)
        {
        }
    }

    internal sealed class SecretaryGeneral : Actor
    {
        private SecretaryGeneral()
            : base("SecretaryGeneral", ActorKind.Official, "SG", french: "Secrétaire général")
        {
        }

        public static SecretaryGeneral Instance { get; } = new();
    }
}
