using System.IO.Compression;

namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>The package as it would be published, packed into a folder of its own.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("typed-resolutions-package-").FullName;

    /// <summary>Gets the path of the one package.</summary>
    public string Path => Assert.Single(Directory.GetFiles(Folder, "*.nupkg"));

    /// <summary>Gets the path of its symbols.</summary>
    public string SymbolsPath => Assert.Single(Directory.GetFiles(Folder, "*.snupkg"));

    /// <summary>Gets the version in the file's name.</summary>
    public string Version => System.IO.Path.GetFileNameWithoutExtension(Path)["TypedResolutions.".Length..];

    public async Task InitializeAsync() => await PackAsync(Folder);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    internal static async Task PackAsync(string folder)
    {
        var project = Repository.PathOf("src", "TypedResolutions");
        string[] arguments = ["pack", project, "--no-build", "-c", Repository.Configuration, "-o", folder];
        (await DotNet.RunAsync(Repository.Root, arguments)).EnsureSuccess();
    }

    /// <summary>Lists what a user gets: the files without the bookkeeping of the container.</summary>
    internal static IReadOnlyList<string> ContentOf(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return
        [
            .. archive.Entries
                .Select(entry => entry.FullName)
                .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    internal static string ReadText(string path, string entry)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
