using System.Text.Json;

namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>
/// All consuming projects, restored from the packed package alone and built by one command, so that a dozen promises
/// cost one start of MSBuild.
/// </summary>
public sealed class BuiltConsumers(PackedPackage package) : IAsyncLifetime
{
    private readonly ConsumerFolder folder = new(package);

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
        folder.Write(files
            .Concat(SessionProjects.Files(package.Version))
            .Concat(MirrorProjects.Files(package.Version)));
        folder.WriteSolution("Consumers.slnx", files.Keys);
        Build = await folder.BuildAsync("Consumers.slnx");
        SideBySide = await BuildSessionsAsync("-maxcpucount:2");
        InTurn = await BuildSessionsAsync("-maxcpucount:1", "--no-incremental");
        Mirrors = [await BuildMirrorAsync(MirrorProjects.Folders[0]), await BuildMirrorAsync(MirrorProjects.Folders[1])];
    }

    public Task DisposeAsync()
    {
        folder.Delete();
        return Task.CompletedTask;
    }

    /// <summary>Gets the errors of one project.</summary>
    public IReadOnlyList<string> ErrorsOf(string project) =>
    [
        .. Build.LinesWith("error").Where(line => line.Contains($"{project}.csproj]", StringComparison.Ordinal)),
    ];

    /// <summary>Gets whether a project gave its assembly.</summary>
    public bool HasAssembly(string project, string framework) => File.Exists(folder.AssemblyOf(project, framework));

    public Task<string> RunAsync(string project) => folder.RunAsync(project);

    /// <summary>Gets the assemblies that the SDK would hand to a compiler of some version.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compiler">The version, as folders of packages name it: <c>roslyn4.8</c>.</param>
    public async Task<IReadOnlyList<string>> AnalyzersOfAsync(string project, string compiler)
    {
        var result = (await folder.DotNetAsync(
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
        var build = await folder.BuildAsync($"{SessionProjects.Entry}/{SessionProjects.Entry}.csproj", ["-graph", .. arguments]);
        return new BuildOutputs(build, SessionProjects.Names.SelectMany(name => AssemblyFiles(folder.Path, name)).ToDictionary());
    }

    private async Task<BuildOutputs> BuildMirrorAsync(string mirror)
    {
        var build = await folder.BuildAsync($"{mirror}/{MirrorProjects.Name}.csproj");
        var root = folder.PathOf(mirror);
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
}
