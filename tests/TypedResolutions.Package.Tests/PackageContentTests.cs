using TypedResolutions.Package.Tests.Infrastructure;

namespace TypedResolutions.Package.Tests;

[Collection(SharedPackage.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_model_the_generator_the_items_and_nothing_else() => Assert.Equal(
        [
            "LICENSE",
            "README.md",
            "TypedResolutions.nuspec",
            "analyzers/dotnet/cs/TypedResolutions.CodeFixes.dll",
            "analyzers/dotnet/cs/TypedResolutions.Generator.dll",
            "analyzers/dotnet/cs/TypedResolutions.Text.dll",
            "analyzers/dotnet/roslyn4.14/cs/TypedResolutions.Completion.dll",
            "build/TypedResolutions.props",
            "build/TypedResolutions.targets",
            "lib/net8.0/TypedResolutions.dll",
            "lib/net8.0/TypedResolutions.xml",
            "lib/netstandard2.0/TypedResolutions.dll",
            "lib/netstandard2.0/TypedResolutions.xml",
        ],
        PackedPackage.ContentOf(package.Path));

    [Fact]
    public void The_symbols_go_with_it() => Assert.Equal(
        ["TypedResolutions.nuspec", "lib/net8.0/TypedResolutions.pdb", "lib/netstandard2.0/TypedResolutions.pdb"],
        PackedPackage.ContentOf(package.SymbolsPath));

    [Fact]
    public void Only_the_older_framework_needs_another_package()
    {
        var specification = PackedPackage.ReadText(package.Path, "TypedResolutions.nuspec");

        Assert.Contains("<group targetFramework=\"net8.0\" />", specification, StringComparison.Ordinal);
        Assert.Equal(1, specification.Split("<dependency ").Length - 1);
        Assert.Contains("<dependency id=\"System.Memory\"", specification, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_and_the_license_are_told()
    {
        var specification = PackedPackage.ReadText(package.Path, "TypedResolutions.nuspec");

        Assert.Contains("<readme>README.md</readme>", specification, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">MIT</license>", specification, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packing_twice_gives_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("typed-resolutions-package-").FullName;
        try
        {
            await PackedPackage.PackAsync(folder);
            var again = Path.Combine(folder, Path.GetFileName(package.Path));

            Assert.Equal(await File.ReadAllBytesAsync(package.Path), await File.ReadAllBytesAsync(again));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
