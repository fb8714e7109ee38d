namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>Sessions that are packages, by the project files of the documentation, and what takes them from their feed.</summary>
internal static class SessionPackageProjects
{
    /// <summary>The sessions, each packed from a folder of its own: 70 twice at different depths, corrected, and with a paragraph less.</summary>
    public const string First = "sessions/Un.Session70";
    public const string FirstAgain = "again/further/down/Un.Session70";
    public const string Corrected = "corrected/Un.Session70";
    public const string Shortened = "shortened/Un.Session70";
    public const string Later = "sessions/Un.Session72";

    /// <summary>A program that has a text and handlers, one that only reads, and one whose compiler is given no analyzer of ours.</summary>
    public const string Application = "Application";
    public const string Reader = "Reader";
    public const string WithoutAnalyzers = "WithoutAnalyzers";

    /// <summary>The fingerprints of the operative paragraphs of A/RES/70/901, version 1.0.0.</summary>
    private const string FirstFingerprint = "39cf4512d8ec96bb";
    private const string SecondFingerprint = "55e5630bee4229ec";

    private const string SecondParagraph = "2. Requests the Secretary-General to count the quays.";
    private const string CorrectedParagraph = "2. Requests the Secretary-General to count the quays and the piers.";

    private const string ReaderProgram = """
        using System;
        using Un.Session70.Resolutions;
        using Un.Session72.Resolutions;

        Console.WriteLine(A_RES_72_902.OP2.Instance.Resolution.Symbol);
        Console.WriteLine(A_RES_70_901.OP2.Instance.Text);
        """;

    private static readonly string FirstText =
        SampleTexts.Quays("70/901", "Seventieth", 2015, "the Charter of the United Nations");

    /// <summary>Gets the files of the sessions by their relative paths.</summary>
    /// <param name="version">The version of the package.</param>
    public static IReadOnlyDictionary<string, string> Sessions(string version)
    {
        var shared = DocumentPage.Scaling.BlockBehind("stands beside them:");
        var first = Project("needs no more than:", version);
        var next = first.Replace(
            "<Version>1.0.0</Version>",
            "<Version>1.0.1</Version><PackageValidationBaselineVersion>1.0.0</PackageValidationBaselineVersion>",
            StringComparison.Ordinal);
        return new Dictionary<string, string>
        {
            ["sessions/Directory.Build.props"] = shared,
            [First + "/Un.Session70.csproj"] = first,
            [First + "/resolutions/A_RES_70_901.en.txt"] = FirstText,
            [Later + "/Un.Session72.csproj"] = Project("takes the earlier one from the feed:", version),
            [Later + "/resolutions/A_RES_72_902.en.txt"] = SampleTexts.Quays(
                "72/902", "Seventy-second", 2017, "paragraph 2 of its resolution 70/901 of 20 December 2015"),

            ["again/further/down/Directory.Build.props"] = shared,
            [FirstAgain + "/Un.Session70.csproj"] = first,
            [FirstAgain + "/resolutions/A_RES_70_901.en.txt"] = FirstText,

            ["corrected/Directory.Build.props"] = shared,
            [Corrected + "/Un.Session70.csproj"] = next,
            [Corrected + "/resolutions/A_RES_70_901.en.txt"] =
                FirstText.Replace(SecondParagraph, CorrectedParagraph, StringComparison.Ordinal),

            ["shortened/Directory.Build.props"] = shared,
            [Shortened + "/Un.Session70.csproj"] = next,
            [Shortened + "/resolutions/A_RES_70_901.en.txt"] =
                FirstText.Replace(SecondParagraph, string.Empty, StringComparison.Ordinal),
        };
    }

    /// <summary>Gets the files of the programs by their relative paths.</summary>
    /// <param name="version">The version of the package.</param>
    public static IReadOnlyDictionary<string, string> Programs(string version) => new Dictionary<string, string>
    {
        [$"{Application}/{Application}.csproj"] = ConsumerProjects.Project(
            version,
            "net10.0",
            "<OutputType>Exe</OutputType><WarningsNotAsErrors>TR0103</WarningsNotAsErrors>",
            """
            <ItemGroup>
              <PackageReference Include="Un.Session70" Version="1.0.1" />
              <PackageReference Include="Un.Session72" Version="1.0.0" />
            </ItemGroup>
            """),
        [$"{Application}/resolutions/A_RES_74_903.en.txt"] = SampleTexts.Quays(
            "74/903", "Seventy-fourth", 2019, "its resolutions 70/901 of 20 December 2015 and 72/902 of 20 December 2017"),
        [$"{Application}/Program.cs"] = $$"""
            using System;
            using System.Linq;
            using TypedResolutions;
            using Un.Session70.Resolutions;
            using Un.Session72.Resolutions;

            Cite<A_RES_72_902.PP1, Un.Session70.Resolutions.Instruments.A_RES_70_901>();
            Cite<Application.Resolutions.A_RES_74_903.PP1, Un.Session70.Resolutions.Instruments.A_RES_70_901>();
            Cite<Application.Resolutions.A_RES_74_903.PP1, Un.Session72.Resolutions.Instruments.A_RES_72_902>();
            Console.WriteLine(string.Join(", ", A_RES_72_902.PP1.Instance.Citations.SelectMany(citation => citation.Targets).Select(target => target.Label)));
            Console.WriteLine(A_RES_70_901.OP2.Instance.Text);

            static void Cite<T, TInstrument>() where T : Paragraph, ICites<TInstrument>, new() where TInstrument : Instrument<TInstrument>, new() =>
                Console.WriteLine(Paragraph.Of<T>().Resolution.Symbol + " cites " + Instrument<TInstrument>.Instance.Resolution!.Symbol);

            internal static class Handlers
            {
                [Implements<A_RES_70_901.OP1>(Fingerprint = "{{FirstFingerprint}}")]
                public static void KeepOpen() { }

                [Implements<A_RES_70_901.OP2>(Fingerprint = "{{SecondFingerprint}}")]
                public static void Count() { }
            }
            """,

        [$"{Reader}/{Reader}.csproj"] = ReaderProject(string.Empty),
        [$"{Reader}/resolutions/list.txt"] = SampleTexts.NoResolution,
        [$"{Reader}/Program.cs"] = ReaderProgram,

        [$"{WithoutAnalyzers}/{WithoutAnalyzers}.csproj"] = ReaderProject(DocumentPage.Scaling.BlockBehind("To be rid of them")),
        [$"{WithoutAnalyzers}/Program.cs"] = ReaderProgram + """

            // An analyzer would tell that this is not the fingerprint of the text.
            [TypedResolutions.Implements<A_RES_70_901.OP2>(Fingerprint = "0123456789abcdef")]
            internal static class Handler;
            """,
    };

    /// <summary>A program that references a session, and not the generator.</summary>
    private static string ReaderProject(string target) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="Un.Session72" Version="1.0.0" /></ItemGroup>
          {target}
        </Project>
        """;

    /// <summary>A project file of the documentation, with the package as it was packed.</summary>
    private static string Project(string words, string version) => DocumentPage.Scaling.BlockBehind(words).Replace(
        "Include=\"TypedResolutions\" Version=\"0.1.0\"",
        $"Include=\"TypedResolutions\" Version=\"{version}\"",
        StringComparison.Ordinal);
}
