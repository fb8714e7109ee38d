using System.Reflection;

namespace TypedResolutions.Benchmarks.Projects;

/// <summary>Where the build has put things, as the project file says.</summary>
internal static class Paths
{
    public static string TargetingPack { get; } = Metadata("TargetingPackFolder");

    public static string Model { get; } = Path.GetFullPath(Metadata("ModelFile"));

    public static string Repository { get; } = Path.GetFullPath(Metadata("RepositoryFolder"));

    private static string Metadata(string key) => typeof(Paths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
