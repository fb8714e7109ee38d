using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace TypedResolutions.Editor.Tests.Infrastructure;

/// <summary>The example consumer, opened as an editor opens it.</summary>
public sealed class ExampleWorkspace : IAsyncLifetime
{
    private MSBuildWorkspace? workspace;

    /// <summary>Gets the project as it is on the disk.</summary>
    public Project Project { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["Configuration"] = Metadata("Configuration") });
        Project = await workspace.OpenProjectAsync(Metadata("ExampleProject"));
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
