using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;

namespace TypedResolutions.Benchmarks.Building;

/// <summary>The projects of a layout on disk, built by the commands that a user types.</summary>
internal sealed class SessionFolder
{
    private const string Solution = "Sessions.slnx";
    private readonly string path;
    private readonly SessionLayout layout;

    public SessionFolder(SessionLayout layout)
    {
        this.layout = layout;
        path = NewFolder(layout.Name);
        Write("Directory.Packages.props", "<Project />");
        Write("Directory.Build.props", SharedProperties);
        Write("Directory.Build.targets", $"""<Project><Import Project="{Items}.targets" /></Project>""");
        Write(Solution, $"<Solution>{string.Concat(layout.Projects.Select(static project => $"<Project Path=\"{ProjectPath(project.Name)}\" />"))}</Solution>");
        foreach (var project in layout.Projects)
        {
            Write(ProjectPath(project.Name), ProjectFile(project));
            foreach (var (session, number) in project.Resolutions)
            {
                Write(TextPath(project, session, number), new ComposedResolution(session, number).ToString());
            }
        }

        Build.Run(path, "restore", Solution);
    }

    /// <summary>Builds all, as far as it has to be.</summary>
    /// <param name="parallel">How many projects may be built at a time.</param>
    public MeasuredBuild Measure(int parallel) => Build.Run(
        path,
        "build", Solution, "--no-restore", "--configuration", "Release", "--verbosity", "quiet", "-graph", "-nodeReuse:false",
        FormattableString.Invariant($"-maxcpucount:{parallel}"),
        // A compiler server of its own, so that no build finds one that another has warmed.
        "-property:UseSharedCompilation=true",
        FormattableString.Invariant($"-property:SharedCompilationId={Guid.NewGuid():N}"));

    /// <summary>Takes away what was built.</summary>
    public void Clean()
    {
        foreach (var built in layout.Projects
            .SelectMany(project => new[] { Path.Combine(path, project.Name, "bin"), Path.Combine(path, project.Name, "obj", "Release") })
            .Where(Directory.Exists))
        {
            Directory.Delete(built, recursive: true);
        }
    }

    /// <summary>Gives the first resolution of a project other words.</summary>
    public void Edit(SessionProject project)
    {
        var (session, number) = project.Resolutions[0];
        var file = Path.Combine(path, TextPath(project, session, number));
        var text = File.ReadAllText(file);
        const string Word = " the ";
        var place = text.IndexOf(Word, text.IndexOf("\n1. ", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(file, text.Insert(place, " all"));
    }

    /// <summary>Adds up the bytes of the files with an ending that the projects give.</summary>
    public long BytesOf(string ending) => layout.Projects.Sum(project =>
        new FileInfo(Path.Combine(path, project.Name, "bin", "Release", "net10.0", project.Name + ending)).Length);

    private static string Items => Path.Combine(Paths.Repository, "src", "TypedResolutions", "build", "TypedResolutions");

    /// <summary>What the package would bring along, from where the build has put it.</summary>
    private static string SharedProperties => $"""
        <Project>
          <Import Project="{Items}.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{Paths.Model}" />
            <Analyzer Include="{Path.Combine(AppContext.BaseDirectory, "TypedResolutions.Generator.dll")}" />
            <Analyzer Include="{Path.Combine(AppContext.BaseDirectory, "TypedResolutions.Text.dll")}" />
          </ItemGroup>
        </Project>
        """;

    private static string ProjectFile(SessionProject project) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>{string.Concat(project.References.Select(static name => $"<ProjectReference Include=\"../{ProjectPath(name)}\" />"))}</ItemGroup>
        </Project>
        """;

    private static string ProjectPath(string name) => $"{name}/{name}.csproj";

    private static string TextPath(SessionProject project, int session, int number) =>
        FormattableString.Invariant($"{project.Name}/resolutions/A_RES_{session}_{number}.en.txt");

    private void Write(string name, string content)
    {
        var file = Path.Combine(path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private static string NewFolder(string name)
    {
        var folder = Path.Combine(Path.GetTempPath(), "TypedResolutions.Benchmarks", name.Replace(' ', '-'));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        return folder;
    }
}
