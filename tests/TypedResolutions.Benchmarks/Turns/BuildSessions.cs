using TypedResolutions.Benchmarks.Building;

namespace TypedResolutions.Benchmarks.Turns;

/// <summary>
/// Builds the same resolutions as sessions side by side, one behind the other and in one project, by the command line; told
/// is the shortest of all rounds.
/// </summary>
/// <param name="sessions">How many sessions.</param>
/// <param name="resolutions">How many resolutions each has.</param>
/// <param name="rounds">How many rounds.</param>
/// <param name="layout">The number of the one split that is wanted, from 1 on; 0 for all.</param>
internal sealed class BuildSessions(int sessions, int resolutions, int rounds, int layout)
{
    /// <summary>The argument that asks for it.</summary>
    public const string Command = "build-sessions";

    /// <summary>How many projects are built at a time where they may be.</summary>
    private static readonly int Parallel = Environment.ProcessorCount;

    /// <summary>Reads the options.</summary>
    /// <param name="options">Pairs of a name and a number: <c>--sessions 4 --resolutions 250 --rounds 2 --layout 0</c>.</param>
    public static BuildSessions Of(string[] options)
    {
        var given = options.Chunk(2).ToDictionary(static pair => pair[0], static pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
        return new BuildSessions(
            given.GetValueOrDefault("--sessions", 4),
            given.GetValueOrDefault("--resolutions", 250),
            given.GetValueOrDefault("--rounds", 2),
            given.GetValueOrDefault("--layout", 0));
    }

    /// <summary>Measures, and writes the tables as Markdown.</summary>
    /// <param name="output">Where the tables go.</param>
    /// <param name="progress">Where each build is told at once: all of them take a quarter of an hour.</param>
    public void Write(TextWriter output, TextWriter progress)
    {
        SessionLayout[] all =
        [
            SessionLayout.SideBySide(sessions, resolutions),
            SessionLayout.Chain(sessions, resolutions),
            SessionLayout.Together(sessions, resolutions),
        ];
        var layouts = layout == 0 ? all : [all[layout - 1]];
        var folders = Array.ConvertAll(layouts, static layout => new SessionFolder(layout));
        var builds = new Dictionary<(SessionLayout Layout, string Build), MeasuredBuild>();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < layouts.Length; i++)
            {
                foreach (var (build, measured) in Round(layouts[i], folders[i]))
                {
                    progress.WriteLine(Row(layouts[i], build, measured));
                    builds[(layouts[i], build)] = builds.TryGetValue((layouts[i], build), out var before) ? Least(before, measured) : measured;
                }
            }
        }

        output.WriteLine("| resolutions | build | wall | processor | ms a resolution | peak memory |");
        output.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (var ((built, build), measured) in builds.OrderBy(pair => Array.IndexOf(layouts, pair.Key.Layout)))
        {
            output.WriteLine(Row(built, build, measured));
        }

        output.WriteLine();
        output.WriteLine("| resolutions | number | projects | assemblies | documentation | bytes a resolution |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (built, folder) in layouts.Zip(folders))
        {
            var (assemblies, documentation) = (folder.BytesOf(".dll"), folder.BytesOf(".xml"));
            output.WriteLine(FormattableString.Invariant(
                $"| {built.Name} | {built.Resolutions:N0} | {built.Projects.Count} | {assemblies / 1e6:0.0} MB | {documentation / 1e6:0.0} MB | {assemblies / built.Resolutions:N0}, {documentation / built.Resolutions:N0} |"));
        }
    }

    private static IEnumerable<(string Build, MeasuredBuild Measured)> Round(SessionLayout layout, SessionFolder folder)
    {
        folder.Clean();
        if (layout.Projects.Count > 1)
        {
            yield return ("all, a project at a time", folder.Measure(1));
            folder.Clean();
        }

        yield return (FormattableString.Invariant($"all, {Parallel} projects at a time"), folder.Measure(Parallel));
        yield return ("nothing changed", folder.Measure(Parallel));
        folder.Edit(layout.Projects[^1]);
        yield return ("a text of the last project edited", folder.Measure(Parallel));
        if (layout.Projects.Count > 1)
        {
            folder.Edit(layout.Projects.First(static project => project.Name != "Common"));
            yield return ("a text of the first session edited", folder.Measure(Parallel));
        }
    }

    private static string Row(SessionLayout layout, string build, MeasuredBuild measured) => FormattableString.Invariant(
        $"| {layout.Name} | {build} | {measured.Wall.TotalSeconds:0.0} s | {measured.Processor?.TotalSeconds:0.0} s | {PerResolution(measured.Wall, layout):0.0}, {PerResolution(measured.Processor, layout):0.0} | {measured.PeakBytes / 1e6:0} MB |");

    private static MeasuredBuild Least(MeasuredBuild one, MeasuredBuild other) => one.Wall < other.Wall ? one : other;

    private static double? PerResolution(TimeSpan? time, SessionLayout layout) => time?.TotalMilliseconds / layout.Resolutions;
}
