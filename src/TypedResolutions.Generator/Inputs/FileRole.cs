namespace TypedResolutions.Generator.Inputs;

/// <summary>What a project says that an additional file is.</summary>
internal enum FileRole
{
    /// <summary>Nothing: it may be a resolution, if it reads as one.</summary>
    Unknown = 0,

    /// <summary>A <c>Resolution</c> item.</summary>
    Resolution = 1,

    /// <summary>A <c>ResolutionRegistry</c> item: actors or instruments of the user's own.</summary>
    Registry = 2,
}
