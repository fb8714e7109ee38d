using System.Reflection;

namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = ReadMetadata("RepositoryRoot");

    public static string Configuration { get; } = ReadMetadata("Configuration");

    /// <summary>Gets the machine's package folder, from which a restore without network takes what .NET Standard needs.</summary>
    public static string MachinePackages { get; } = ReadMetadata("MachinePackages");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string ReadMetadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
