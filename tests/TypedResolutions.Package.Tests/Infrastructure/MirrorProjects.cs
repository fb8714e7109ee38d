namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>One project in two folders, which lists its texts in one order in the one and in the other order in the other.</summary>
internal static class MirrorProjects
{
    public const string Name = "Mirror";

    /// <summary>Gets the folders, of different depth.</summary>
    public static IReadOnlyList<string> Folders { get; } = [$"here/{Name}", $"there/further/down/{Name}"];

    private static readonly int[] Numbers = [7, 8, 9, 10];

    /// <summary>Gets the files of both by their relative paths.</summary>
    /// <param name="version">The version of the package.</param>
    public static IReadOnlyDictionary<string, string> Files(string version) =>
        FilesIn(version, Folders[0], Numbers).Concat(FilesIn(version, Folders[1], [.. Numbers.Reverse()])).ToDictionary();

    private static IEnumerable<KeyValuePair<string, string>> FilesIn(string version, string folder, int[] numbers)
    {
        yield return new($"{folder}/{Name}.csproj", ConsumerProjects.Project(
            version,
            "net10.0",
            """
            <EnableDefaultResolutionItems>false</EnableDefaultResolutionItems>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>
            """,
            $"<ItemGroup>{string.Concat(numbers.Select(number => $"<Resolution Include=\"{TextPath(number)}\" />"))}</ItemGroup>"));
        foreach (var number in numbers)
        {
            yield return new($"{folder}/{TextPath(number)}", SampleTexts.Resolution(number));
        }
    }

    private static string TextPath(int number) => $"texts/A_RES_99_{number}.en.txt";
}
