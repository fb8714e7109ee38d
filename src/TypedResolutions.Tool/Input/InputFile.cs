namespace TypedResolutions.Tool.Input;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How the output names it: the path as given, or the folder as given with the relative path.</param>
internal sealed record InputFile(string Path, string Name);
