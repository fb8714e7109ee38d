namespace TypedResolutions.Generator.Inputs;

/// <summary>Tells the role of a file from the item group it came from.</summary>
internal static class FileRoles
{
    public static FileRole Of(string? itemGroup) => itemGroup switch
    {
        "Resolution" => FileRole.Resolution,
        "ResolutionRegistry" => FileRole.Registry,
        _ => FileRole.Unknown,
    };
}
