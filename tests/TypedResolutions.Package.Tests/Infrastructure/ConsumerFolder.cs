namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>A folder of projects outside every repository, which are restored from the packed package without network.</summary>
internal sealed class ConsumerFolder
{
    public ConsumerFolder(PackedPackage package)
    {
        Directory.CreateDirectory(Feed);
        Write("nuget.config", PackageSources(package));

        // A boundary, should the temporary folder lie below some other repository.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("typed-resolutions-consumers-").FullName;

    /// <summary>Gets the folder of the packages that the projects make themselves.</summary>
    public string Feed => PathOf("feed");

    public void Delete() => Directory.Delete(Path, recursive: true);

    public string PathOf(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public string AssemblyOf(string project, string framework) => PathOf(project, "bin", "Debug", framework, project + ".dll");

    public void Write(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (name, content) in files)
        {
            Write(name, content);
        }
    }

    public void Write(string name, string content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    /// <summary>Writes a solution of the projects among some files, each in a folder of its own: two may have one name.</summary>
    public void WriteSolution(string name, IEnumerable<string> files) => Write(name, $"""
        <Solution>
          {string.Join("\n  ", files.Where(IsProject).Select(InFolder))}
        </Solution>
        """);

    public Task<DotNetResult> BuildAsync(string project, params string[] arguments) =>
        DotNetAsync(["build", project, "-tl:off", .. arguments]);

    public async Task<string> RunAsync(string project) =>
        (await DotNet.RunAsync(Path, [AssemblyOf(project, "net10.0")])).EnsureSuccess().Output;

    public Task<DotNetResult> DotNetAsync(params string[] arguments) => DotNet.RunAsync(
        Path,
        arguments,
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = PathOf("packages") });

    private static bool IsProject(string file) => file.EndsWith(".csproj", StringComparison.Ordinal);

    private static string InFolder(string project) =>
        $"<Folder Name=\"/{System.IO.Path.GetDirectoryName(project)!.Replace(System.IO.Path.DirectorySeparatorChar, '-')}/\"><Project Path=\"{project}\" /></Folder>";

    /// <summary>No network: packages come from their feeds, and what .NET Standard needs from the machine's folder.</summary>
    private string PackageSources(PackedPackage package) => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="package" value="{package.Folder}" />
            <add key="feed" value="{Feed}" />
            <add key="machine" value="{Repository.MachinePackages}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="package"><package pattern="TypedResolutions" /></packageSource>
            <packageSource key="feed"><package pattern="Un.*" /></packageSource>
            <packageSource key="machine"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;
}
