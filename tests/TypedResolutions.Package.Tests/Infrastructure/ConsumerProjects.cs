namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>The projects that consume the package, each for one promise.</summary>
internal static class ConsumerProjects
{
    private const string TextPath = "resolutions/A_RES_99_7.en.txt";
    private const string ExampleTextPath = "resolutions/A_RES_72_200.zh.txt";
    private const string KnownSlip = "<NoWarn>$(NoWarn);TR0008</NoWarn>";

    private static string ExampleText => File.ReadAllText(Repository.PathOf("example-consumer", "resolutions", "A_RES_72_200.zh.txt"));

    /// <summary>Gets the files of all projects by their relative paths.</summary>
    /// <param name="version">The version of the package.</param>
    public static IReadOnlyDictionary<string, string> Files(string version) => new Dictionary<string, string>(ExampleFiles(version))
    {
        ["DefaultItems/DefaultItems.csproj"] = Project(version, "net10.0", string.Empty, """
            <ItemGroup><AdditionalFiles Include="notes.txt" /></ItemGroup>
            """),
        ["DefaultItems/notes.txt"] = SampleTexts.NoResolution,
        ["DefaultItems/" + TextPath] = SampleTexts.Resolution(7),
        ["DefaultItems/Library.cs"] = """
            namespace DefaultItems;
            public static class Library
            {
                public static string Symbol => Resolutions.A_RES_99_7.Instance.Symbol;
            }
            """,

        ["SecondProject/SecondProject.csproj"] = Project(version, "net10.0", "<OutputType>Exe</OutputType>", """
            <ItemGroup><ProjectReference Include="../DefaultItems/DefaultItems.csproj" /></ItemGroup>
            """),
        ["SecondProject/Program.cs"] = """
            using DefaultItems.Resolutions;
            System.Console.WriteLine(A_RES_99_7.OP2.Instance.Text);
            """,

        ["ItemsByHand/ItemsByHand.csproj"] = Project(
            version,
            "net10.0",
            "<OutputType>Exe</OutputType><EnableDefaultResolutionItems>false</EnableDefaultResolutionItems>",
            """
            <ItemGroup><Resolution Include="texts/A_RES_99_8.en.txt" /></ItemGroup>
            """),
        ["ItemsByHand/" + TextPath] = SampleTexts.Resolution(7),
        ["ItemsByHand/texts/A_RES_99_8.en.txt"] = SampleTexts.Resolution(8),
        ["ItemsByHand/Program.cs"] = """
            foreach (var resolution in ItemsByHand.Resolutions.ResolutionCatalog.All)
            {
                System.Console.WriteLine(resolution.Symbol);
            }
            """,

        ["OwnActors/OwnActors.csproj"] = Project(version, "net10.0", "<OutputType>Exe</OutputType>", """
            <ItemGroup><ResolutionRegistry Include="registries/*.csv" /></ItemGroup>
            """),
        ["OwnActors/registries/actors.csv"] = "id,kind,en,en_forms\nReportReaders,GroupOfPersons,readers of reports,report of the Secretary-General\n",
        ["OwnActors/" + TextPath] = SampleTexts.Resolution(7),
        ["OwnActors/Program.cs"] = """
            using OwnActors.Resolutions;
            System.Console.WriteLine(string.Join(", ", System.Linq.Enumerable.Select(A_RES_99_7.OP1.Instance.Actors, actor => actor.Id)));
            System.Console.WriteLine(Actors.ReportReaders.Instance.Kind);
            """,

        ["WrongRow/WrongRow.csproj"] = Project(version, "net10.0", string.Empty, """
            <ItemGroup><ResolutionRegistry Include="actors.csv" /></ItemGroup>
            """),
        ["WrongRow/actors.csv"] = "id,kind,en\r\nReportReaders,Readers,readers of reports\r\n",

        ["Standard/Standard.csproj"] = Project(version, "netstandard2.0", "<LangVersion>9.0</LangVersion>", string.Empty),
        ["Standard/" + TextPath] = SampleTexts.Resolution(7),
        ["Standard/Library.cs"] = """
            namespace Standard
            {
                public static class Library
                {
                    public static string Text => Resolutions.A_RES_99_7.OP1.Instance.Text;
                }
            }
            """,

        ["PolicyOfFolder/PolicyOfFolder.csproj"] = Project(version, "net10.0", string.Empty, string.Empty),
        ["PolicyOfFolder/.editorconfig"] = "[resolutions/*.txt]\ntyped_resolutions.must_implement = requests(SecretaryGeneral), decides(*)\n",
        ["PolicyOfFolder/" + TextPath] = SampleTexts.Resolution(7),
        // Without a C# file beside it, the SDK does not look for an .editorconfig.
        ["PolicyOfFolder/Library.cs"] = "namespace PolicyOfFolder; internal static class Library;",

        ["PolicyOfItem/PolicyOfItem.csproj"] = Project(version, "net10.0", string.Empty, """
            <ItemGroup><Resolution Update="resolutions/*.txt" MustImplement="OP1, OP2" /></ItemGroup>
            """),
        ["PolicyOfItem/" + TextPath] = SampleTexts.Resolution(7),
        ["PolicyOfItem/Library.cs"] = """
            using PolicyOfItem.Resolutions;
            using TypedResolutions;
            namespace PolicyOfItem;
            [Implements<A_RES_99_7.OP1>]
            internal static class Library;
            """,

        ["NoResolution/NoResolution.csproj"] = Project(version, "net10.0", string.Empty, """
            <ItemGroup><Resolution Include="list.txt" /></ItemGroup>
            """),
        ["NoResolution/list.txt"] = SampleTexts.NoResolution,

        ["WrongReference/WrongReference.csproj"] = Project(version, "net10.0", KnownSlip, string.Empty),
        ["WrongReference/" + ExampleTextPath] = ExampleText,
        ["WrongReference/Program.cs"] = """
            using WrongReference.Resolutions;
            public static class Wrong
            {
                public static A_RES_72_200.OP34 Paragraph => null!;
            }
            """,

        ["FromReadme/FromReadme.csproj"] = Project(
            version,
            "net10.0",
            "<OutputType>Exe</OutputType><RootNamespace>MyProject</RootNamespace><ImplicitUsings>enable</ImplicitUsings>" + KnownSlip,
            string.Empty),
        ["FromReadme/" + ExampleTextPath] = ExampleText,
        ["FromReadme/Program.cs"] = DocumentPage.Readme.BlockBehind("and write:"),
    };

    /// <summary>The handlers of the example, with its text and its policy, but with the package in the place of the sources.</summary>
    private static Dictionary<string, string> ExampleFiles(string version)
    {
        var files = new Dictionary<string, string>
        {
            ["ExampleConsumer/ExampleConsumer.csproj"] = Project(
                version,
                "net10.0",
                "<ImplicitUsings>enable</ImplicitUsings><WarningsNotAsErrors>TR0103</WarningsNotAsErrors>",
                string.Empty),
            ["ExampleConsumer/" + ExampleTextPath] = ExampleText,
            ["ExampleConsumer/.editorconfig"] = File.ReadAllText(Repository.PathOf("example-consumer", ".editorconfig")),
        };
        foreach (var file in new[] { "Desk", "FollowUp" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("example-consumer", folder), "*.cs")))
        {
            files["ExampleConsumer/" + Path.GetFileName(file)] = File.ReadAllText(file);
        }

        return files;
    }

    internal static string Project(string version, string framework, string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <NoWarn>$(NoWarn);CS1591</NoWarn>
            <UseAppHost>false</UseAppHost>
            {properties}
          </PropertyGroup>
          <ItemGroup><PackageReference Include="TypedResolutions" Version="{version}" /></ItemGroup>
          {items}
        </Project>
        """;
}
