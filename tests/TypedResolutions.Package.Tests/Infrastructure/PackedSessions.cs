namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>Sessions that were packed from the packed package, one behind the other, and the programs built upon them.</summary>
public sealed class PackedSessions(PackedPackage package) : IAsyncLifetime
{
    private static readonly DotNetResult None = new(0, string.Empty, string.Empty);
    private readonly ConsumerFolder folder = new(package);

    /// <summary>Gets the result of packing the second session and the versions of the first that came later; one fails on purpose.</summary>
    public DotNetResult LaterPacks { get; private set; } = None;

    /// <summary>Gets the result of building the programs.</summary>
    public DotNetResult Build { get; private set; } = None;

    public async Task InitializeAsync()
    {
        var sessions = SessionPackageProjects.Sessions(package.Version);
        var programs = SessionPackageProjects.Programs(package.Version);
        folder.Write(sessions.Concat(programs));
        folder.WriteSolution("First.slnx", In(sessions, SessionPackageProjects.First, SessionPackageProjects.FirstAgain));
        folder.WriteSolution(
            "Later.slnx",
            In(sessions, SessionPackageProjects.Later, SessionPackageProjects.Corrected, SessionPackageProjects.Shortened));
        folder.WriteSolution("Programs.slnx", programs.Keys);

        (await PackAsync("First.slnx")).EnsureSuccess();
        Publish(SessionPackageProjects.First);
        LaterPacks = await PackAsync("Later.slnx");
        Publish(SessionPackageProjects.Later);
        Publish(SessionPackageProjects.Corrected);
        Build = await folder.BuildAsync("Programs.slnx");
    }

    public Task DisposeAsync()
    {
        folder.Delete();
        return Task.CompletedTask;
    }

    /// <summary>Gets the path of the package that a session gave.</summary>
    public string PackageOf(string session) =>
        Assert.Single(Directory.GetFiles(folder.PathOf(session, "bin", "Release"), "*.nupkg"));

    /// <summary>Gets the path of a file that a restored package has.</summary>
    public string RestoredFile(params string[] parts) => folder.PathOf(["packages", .. parts]);

    public Task<string> RunAsync(string program) => folder.RunAsync(program);

    private Task<DotNetResult> PackAsync(string solution) => folder.DotNetAsync("pack", solution, "-tl:off");

    /// <summary>Puts a package into the feed, as <c>dotnet nuget push</c> does with a folder.</summary>
    private void Publish(string session)
    {
        var path = PackageOf(session);
        File.Copy(path, Path.Combine(folder.Feed, Path.GetFileName(path)));
    }

    private static IEnumerable<string> In(IReadOnlyDictionary<string, string> files, params string[] folders) =>
        files.Keys.Where(file => Array.Exists(folders, folder => file.StartsWith(folder + "/", StringComparison.Ordinal)));
}
