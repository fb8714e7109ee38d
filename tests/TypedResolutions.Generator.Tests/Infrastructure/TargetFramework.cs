using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>The reference assemblies of a consumer's target framework, with the run-time model for it.</summary>
internal static class TargetFramework
{
    private static readonly ConcurrentDictionary<string, MetadataReference[]> Cache = new(StringComparer.Ordinal);

    public static MetadataReference[] ReferencesOf(string targetFramework) =>
        Cache.GetOrAdd(targetFramework, name => [.. FilesOf(name).Select(file => MetadataReference.CreateFromFile(file))]);

    private static IEnumerable<string> FilesOf(string targetFramework) => targetFramework switch
    {
        "netstandard2.0" =>
        [
            .. Libraries(Package("netstandard.library", "2.0.3", "build/netstandard2.0/ref")),
            Path.Combine(Package("system.memory", "4.5.5", "lib/netstandard2.0"), "System.Memory.dll"),
            Model("netstandard2.0"),
        ],
        "net48" =>
        [
            .. Libraries(Package("microsoft.netframework.referenceassemblies.net48", "1.0.3", "build/.NETFramework/v4.8")),
            .. Libraries(Package("microsoft.netframework.referenceassemblies.net48", "1.0.3", "build/.NETFramework/v4.8/Facades")),
            Path.Combine(Package("system.memory", "4.5.5", "lib/netstandard2.0"), "System.Memory.dll"),
            Model("netstandard2.0"),
        ],
        "net10.0" => [.. Libraries(Paths.TargetingPack), Model("net8.0")],
        _ => throw new ArgumentOutOfRangeException(nameof(targetFramework), targetFramework, null),
    };

    /// <summary>The managed libraries of a folder; .NET Framework's holds native ones and thunks beside them.</summary>
    private static IEnumerable<string> Libraries(string folder) => Directory
        .EnumerateFiles(folder, "*.dll")
        .Where(file => !file.EndsWith("Wrapper.dll", StringComparison.Ordinal)
            && !file.EndsWith("Thunk.dll", StringComparison.Ordinal)
            && !file.EndsWith("sysglobl.dll", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Package(string name, string version, string folder) =>
        Path.Combine(Paths.Packages, name, version, folder);

    private static string Model(string targetFramework) =>
        Path.Combine(Paths.Model, targetFramework, "TypedResolutions.dll");
}
