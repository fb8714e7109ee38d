namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Real texts that stand beside the repository, where they are there.</summary>
internal static class SharedTexts
{
    private static readonly string? Root = Find();

    /// <summary>Gets the path of a file or folder; skips the test where it is missing.</summary>
    public static string Path(string relativePath)
    {
        var path = Root is null ? null : System.IO.Path.Combine(Root, relativePath);
        Skip.If(path is null || !(File.Exists(path) || Directory.Exists(path)), relativePath + " is not beside the repository");
        return path!;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Generator.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "..", "shared");
            }
        }

        return null;
    }
}
