using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace TypedResolutions.Editor.Tests.Infrastructure;

/// <summary>The example consumer, opened as an editor opens it.</summary>
public sealed class ExampleWorkspace : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private MSBuildWorkspace? workspace;

    /// <summary>Gets the project as it is on the disk.</summary>
    public Project Project { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["Configuration"] = Metadata("Configuration") });
        Project = await workspace.OpenProjectAsync(Metadata("ExampleProject"));
    }

    /// <summary>
    /// Waits for the project's own completion. The service loads what packages bring in the background, when it is first
    /// asked, and answers without it until then.
    /// </summary>
    public async Task LoadCompletionAsync()
    {
        var code = TypedCode.InBody(Project, "_ = A_RES_72_200.$$");
        var end = Stopwatch.StartNew();
        while ((await code.CompleteAsync())[0].DisplayText != "PP1")
        {
            Assert.True(end.Elapsed < Patience, "The completion of the package was not loaded.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    public Task DisposeAsync()
    {
        workspace?.Dispose();
        return Task.CompletedTask;
    }

    private static string Metadata(string key) => typeof(ExampleWorkspace).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
