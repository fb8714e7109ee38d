using System.Reflection;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Where the build has put things and which compiler it took, as the project file says.</summary>
internal static class Paths
{
    public static string Packages { get; } = Metadata("PackageFolder");

    public static string TargetingPack { get; } = Metadata("TargetingPackFolder");

    public static string Model { get; } = Metadata("ModelFolder");

    public static string Repository { get; } = Path.GetFullPath(Metadata("RepositoryFolder"));

    /// <summary>Gets the version of the compiler that these tests host the generator in.</summary>
    public static string RoslynVersion { get; } = Metadata("RoslynVersion");

    private static string Metadata(string key) => typeof(Paths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
