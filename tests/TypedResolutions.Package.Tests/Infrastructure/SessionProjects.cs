namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>
/// A corpus split by session: two sessions that do not know each other, over a project that holds what both name, and
/// an application over both.
/// </summary>
internal static class SessionProjects
{
    public const string Entry = "Application";

    /// <summary>Gets the names of the projects, each also the name of its folder and of its assembly.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Common", "Session70", "Session72", Entry];

    /// <summary>Gets the files of all projects by their relative paths.</summary>
    /// <param name="version">The version of the package.</param>
    public static IReadOnlyDictionary<string, string> Files(string version) => new Dictionary<string, string>
    {
        ["Common/Common.csproj"] = ConsumerProjects.Project(version, "net10.0", string.Empty, string.Empty),
        ["Common/resolutions/A_RES_68_900.en.txt"] =
            SampleTexts.Quays("68/900", "Sixty-eighth", 2013, "the Charter of the United Nations"),

        ["Session70/Session70.csproj"] = ConsumerProjects.Project(version, "net10.0", string.Empty, References("Common")),
        ["Session70/resolutions/A_RES_70_901.en.txt"] =
            SampleTexts.Quays("70/901", "Seventieth", 2015, "its resolution 68/900 of 20 December 2013"),

        ["Session72/Session72.csproj"] = ConsumerProjects.Project(version, "net10.0", string.Empty, References("Common")),
        ["Session72/resolutions/A_RES_72_902.en.txt"] =
            SampleTexts.Quays("72/902", "Seventy-second", 2017, "its resolution 68/900 of 20 December 2013"),

        [$"{Entry}/{Entry}.csproj"] =
            ConsumerProjects.Project(version, "net10.0", "<OutputType>Exe</OutputType>", References("Session70", "Session72")),
        [$"{Entry}/resolutions/A_RES_74_903.en.txt"] = SampleTexts.Quays(
            "74/903", "Seventy-fourth", 2019, "its resolutions 70/901 of 20 December 2015 and 72/902 of 20 December 2017"),
        [$"{Entry}/Program.cs"] = """
            using System;
            using System.Linq;
            using Application.Resolutions;
            using Common.Resolutions;
            using Session70.Resolutions;
            using Session72.Resolutions;
            using TypedResolutions;

            Track<A_RES_68_900.OP2>();
            Track<A_RES_70_901.OP2>();
            Track<A_RES_72_902.OP2>();
            Track<A_RES_74_903.OP2>();
            Cite<A_RES_74_903.PP1, Session70.Resolutions.Instruments.A_RES_70_901>();
            Cite<A_RES_74_903.PP1, Session72.Resolutions.Instruments.A_RES_72_902>();

            var made = new[] { typeof(A_RES_68_900), typeof(A_RES_70_901), typeof(A_RES_72_902), typeof(A_RES_74_903) }
                .SelectMany(resolution => new[] { "Actors", "Instruments" }
                    .SelectMany(set => resolution.Assembly.GetType(resolution.Namespace + "." + set)!.GetNestedTypes()))
                .ToLookup(type => type.Name, type => type.Assembly.GetName().Name);
            Console.WriteLine("Twice: " + made.Count(type => type.Count() > 1));
            foreach (var name in new[] { "SecretaryGeneral", "MemberStates", "A_RES_68_900", "A_RES_70_901", "A_RES_72_902", "A_RES_74_903" })
            {
                Console.WriteLine(name + ": " + string.Join(", ", made[name]));
            }

            static void Track<T>() where T : Paragraph, IRequests<Application.Resolutions.Actors.SecretaryGeneral>, new() =>
                Console.WriteLine(Paragraph.Of<T>().Label);
            static void Cite<T, TInstrument>() where T : Paragraph, ICites<TInstrument>, new() where TInstrument : Instrument<TInstrument>, new() =>
                Console.WriteLine(Instrument<TInstrument>.Instance.Resolution!.Symbol);
            """,
    };

    private static string References(params string[] projects) => $"""
        <ItemGroup>{string.Concat(projects.Select(project => $"<ProjectReference Include=\"../{project}/{project}.csproj\" />"))}</ItemGroup>
        """;
}
