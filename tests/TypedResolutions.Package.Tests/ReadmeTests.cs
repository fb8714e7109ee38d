using TypedResolutions.Package.Tests.Infrastructure;

namespace TypedResolutions.Package.Tests;

/// <summary>A newcomer types what the front page says and sees what it shows.</summary>
public sealed class ReadmeTests
{
    private const string RunExample = "dotnet run --project example-consumer";
    private const string BeforeOutput = "and prints:";

    /// <remarks>The output is a snapshot with a place of its own: <c>ACCEPT_SNAPSHOTS=1</c> writes it anew.</remarks>
    [Fact]
    public async Task The_example_prints_what_the_readme_shows()
    {
        string[] arguments = ["run", "--no-build", "-c", Repository.Configuration, "--project", "example-consumer"];
        var run = (await DotNet.RunAsync(Repository.Root, arguments)).EnsureSuccess();
        var output = WithoutTrailingBlanks(run.Output);

        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            DocumentPage.Readme.ReplaceBlockBehind(BeforeOutput, output);
        }
        else
        {
            Assert.Equal(DocumentPage.Readme.BlockBehind(BeforeOutput), output);
        }
    }

    [SkippableFact]
    public async Task The_coverage_of_the_example_is_what_the_readme_shows()
    {
        Skip.IfNot(Repository.Configuration == "Debug", "An optimized method starts a line later than the one that the README shows.");
        string[] arguments =
        [
            OutputOf("src/TypedResolutions.Tool", "typed-resolutions.dll"), "coverage",
            OutputOf("example-consumer", "example-consumer.dll"), "--must-implement", "requests(SecretaryGeneral)",
        ];
        var run = (await DotNet.RunAsync(Repository.Root, arguments)).EnsureSuccess();

        Assert.Equal(DocumentPage.Readme.BlockBehind("as a page to search and filter:"), run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_two_commands_are_there() =>
        Assert.Equal(RunExample + "\ndotnet test\n", DocumentPage.Readme.BlockBehind("## Try it"));

    [Fact]
    public void The_solution_of_the_root_holds_every_project()
    {
        var solution = File.ReadAllText(Repository.PathOf("Generator.sln"));
        var missing = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .Where(name => !solution.Contains('\\' + name!, StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private static string OutputOf(string project, string file) =>
        Repository.PathOf(project, "bin", Repository.Configuration, "net10.0", file);

    private static string WithoutTrailingBlanks(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
