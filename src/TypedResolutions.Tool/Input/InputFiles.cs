namespace TypedResolutions.Tool.Input;

/// <summary>Finds the files that the paths of a command line mean.</summary>
internal static class InputFiles
{
    private static readonly string[] Extensions = [".txt", ".md"];

    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = true };

    /// <summary>Lists the files in the order of the paths; those of a folder in the ordinal order of their relative paths.</summary>
    /// <param name="paths">Files and folders; one that does not exist is listed as a file.</param>
    /// <returns>The files, each once.</returns>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths)
    {
        var files = new List<InputFile>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(FilesIn(path));
            }
            else
            {
                files.Add(new InputFile(path, path));
            }
        }

        return files.DistinctBy(static file => file.Path, StringComparer.Ordinal).ToArray();
    }

    private static IEnumerable<InputFile> FilesIn(string folder) => Directory
        .EnumerateFiles(folder, "*", Walk)
        .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        .Select(path => new InputFile(path, Join(folder, RelativeName(folder, path))))
        .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static string RelativeName(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string Join(string folder, string relativePath) =>
        folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar)
            ? folder + relativePath
            : folder + '/' + relativePath;
}
