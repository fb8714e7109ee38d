namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>A corpus split by session, and an application over it: each project references those before it.</summary>
internal static class SessionProjects
{
    public const string Entry = "Application";

    /// <summary>Gets the files of all projects by their relative paths.</summary>
    /// <param name="version">The version of the package.</param>
    public static IReadOnlyDictionary<string, string> Files(string version) => new Dictionary<string, string>
    {
        ["Session98/Session98.csproj"] = ConsumerProjects.Project(version, "net10.0", string.Empty, string.Empty),
        ["Session98/resolutions/A_RES_98_4.en.txt"] = SampleTexts.Resolution(4)
            .Replace("99/4. ", "98/4. ", StringComparison.Ordinal)
            .Replace("Ninety-ninth session", "Ninety-eighth session", StringComparison.Ordinal)
            .Replace("December 2044", "December 2043", StringComparison.Ordinal)
            .Replace("98/4 of 19", "97/2 of 19", StringComparison.Ordinal),

        ["Session99/Session99.csproj"] = ConsumerProjects.Project(version, "net10.0", string.Empty, """
            <ItemGroup><ProjectReference Include="../Session98/Session98.csproj" /></ItemGroup>
            """),
        ["Session99/resolutions/A_RES_99_7.en.txt"] = SampleTexts.Resolution(7),

        [$"{Entry}/{Entry}.csproj"] = ConsumerProjects.Project(version, "net10.0", "<OutputType>Exe</OutputType>", """
            <ItemGroup>
              <ProjectReference Include="../Session98/Session98.csproj" />
              <ProjectReference Include="../Session99/Session99.csproj" />
            </ItemGroup>
            """),
        [$"{Entry}/Program.cs"] = """
            using Session98.Resolutions;
            using Session99.Resolutions;
            using TypedResolutions;
            using Actors = Session99.Resolutions.Actors;
            using Instruments = Session99.Resolutions.Instruments;

            Track<A_RES_98_4.OP2>();
            Track<A_RES_99_7.OP2>();
            Cite<A_RES_99_7.PP1>();
            System.Console.WriteLine(Instruments.A_RES_98_4.Instance.Resolution!.Title);

            static void Track<T>() where T : Paragraph, IRequests<Actors.SecretaryGeneral>, new() =>
                System.Console.WriteLine(Paragraph.Of<T>().Label);
            static void Cite<T>() where T : Paragraph, ICites<Instruments.A_RES_98_4>, new() =>
                System.Console.WriteLine(Paragraph.Of<T>().Citations[0].Instrument!.Resolution!.Symbol);
            """,
    };
}
