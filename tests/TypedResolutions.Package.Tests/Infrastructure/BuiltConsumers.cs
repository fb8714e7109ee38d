using System.Text.Json;

namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>
/// All consuming projects, restored from the packed package alone and built by one command, so that a dozen promises
/// cost one start of MSBuild.
/// </summary>
public sealed class BuiltConsumers(PackedPackage package) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("typed-resolutions-consumers-").FullName;

    /// <summary>Gets the result of the build; some projects fail on purpose.</summary>
    public DotNetResult Build { get; private set; } = new(0, string.Empty, string.Empty);

    /// <summary>Gets the build of the projects of several sessions by the graph of their references, two at a time.</summary>
    public BuildOutputs SideBySide { get; private set; } = BuildOutputs.None;

    /// <summary>Gets another build of the same, one project after the other.</summary>
    public BuildOutputs InTurn { get; private set; } = BuildOutputs.None;

    /// <summary>Gets the builds of one project in two folders; paths are those below the folder.</summary>
    public IReadOnlyList<BuildOutputs> Mirrors { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var files = ConsumerProjects.Files(package.Version);
        foreach (var (name, content) in files
            .Concat(SessionProjects.Files(package.Version))
            .Concat(MirrorProjects.Files(package.Version)))
        {
            Write(name, content);
        }

        Write("Consumers.slnx", Solution(files.Keys));
        Write("nuget.config", PackageSources());

        // A boundary, should the temporary folder lie below some other repository.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Build = await BuildAsync("Consumers.slnx");
        SideBySide = await BuildSessionsAsync("-maxcpucount:2");
        InTurn = await BuildSessionsAsync("-maxcpucount:1", "--no-incremental");
        Mirrors = [await BuildMirrorAsync(MirrorProjects.Folders[0]), await BuildMirrorAsync(MirrorProjects.Folders[1])];
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Gets the errors of one project.</summary>
    public IReadOnlyList<string> ErrorsOf(string project) =>
    [
        .. Build.LinesWith("error").Where(line => line.Contains($"{project}.csproj]", StringComparison.Ordinal)),
    ];

    /// <summary>Gets whether a project gave its assembly.</summary>
    public bool HasAssembly(string project, string framework) => File.Exists(AssemblyOf(project, framework));

    public async Task<string> RunAsync(string project) =>
        (await DotNet.RunAsync(folder, [AssemblyOf(project, "net10.0")])).EnsureSuccess().Output;

    /// <summary>Gets the assemblies that the SDK would hand to a compiler of some version.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compiler">The version, as folders of packages name it: <c>roslyn4.8</c>.</param>
    public async Task<IReadOnlyList<string>> AnalyzersOfAsync(string project, string compiler)
    {
        var result = (await DotNetAsync(
            "msbuild",
            $"{project}/{project}.csproj",
            "-t:ResolvePackageAssets",
            "-getItem:ResolvedAnalyzers",
            $"-p:CompilerApiVersion={compiler}")).EnsureSuccess();
        using var items = JsonDocument.Parse(result.Output);
        return
        [
            .. items.RootElement.GetProperty("Items").GetProperty("ResolvedAnalyzers").EnumerateArray()
                .Select(item => item.GetProperty("Filename").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
    }

    private async Task<BuildOutputs> BuildSessionsAsync(params string[] arguments)
    {
        var build = await BuildAsync($"{SessionProjects.Entry}/{SessionProjects.Entry}.csproj", ["-graph", .. arguments]);
        return new BuildOutputs(build, SessionProjects.Names.SelectMany(name => AssemblyFiles(folder, name)).ToDictionary());
    }

    private async Task<BuildOutputs> BuildMirrorAsync(string mirror)
    {
        var build = await BuildAsync($"{mirror}/{MirrorProjects.Name}.csproj");
        var root = Path.Combine(folder, mirror);
        return new BuildOutputs(build, AssemblyFiles(root, ".").Concat(FilesBelow(root, "obj/Debug/net10.0/generated")).ToDictionary());
    }

    /// <summary>Reads the assembly of a project, its symbols and its documentation; not those that it references.</summary>
    private static IEnumerable<KeyValuePair<string, byte[]>> AssemblyFiles(string root, string project)
    {
        var name = Path.GetFileName(Path.GetFullPath(Path.Combine(root, project)));
        return FilesBelow(root, project + "/bin/Debug/net10.0")
            .Where(file => Path.GetFileName(file.Key) is var path && (path == name + ".dll" || path == name + ".pdb" || path == name + ".xml"));
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> FilesBelow(string root, string path)
    {
        var directory = new DirectoryInfo(Path.Combine(root, path));
        return (directory.Exists ? directory.EnumerateFiles("*", SearchOption.AllDirectories) : [])
            .Select(file => KeyValuePair.Create(
                Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), File.ReadAllBytes(file.FullName)));
    }

    private Task<DotNetResult> BuildAsync(string project, params string[] arguments) =>
        DotNetAsync(["build", project, "-tl:off", .. arguments]);

    private Task<DotNetResult> DotNetAsync(params string[] arguments) => DotNet.RunAsync(
        folder,
        arguments,
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(folder, "packages") });

    private string AssemblyOf(string project, string framework) =>
        Path.Combine(folder, project, "bin", "Debug", framework, project + ".dll");

    private void Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private static string Solution(IEnumerable<string> files) => $"""
        <Solution>
          {string.Join("\n  ", files.Where(IsProject).Select(project => $"<Project Path=\"{project}\" />"))}
        </Solution>
        """;

    private static bool IsProject(string file) => file.EndsWith(".csproj", StringComparison.Ordinal);

    /// <summary>No network: the package comes from its feed, and what .NET Standard needs from the machine's folder.</summary>
    private string PackageSources() => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="feed" value="{package.Folder}" />
            <add key="machine" value="{Repository.MachinePackages}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="feed"><package pattern="TypedResolutions" /></packageSource>
            <packageSource key="machine"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;
}
