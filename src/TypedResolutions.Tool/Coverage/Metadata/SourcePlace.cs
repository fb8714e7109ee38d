using System.Globalization;

namespace TypedResolutions.Tool.Coverage.Metadata;

/// <summary>Where code stands.</summary>
/// <param name="File">The file, with slashes, below the folder that all files of the assembly have in common.</param>
/// <param name="Line">The line of the first code, from one; null where the debugging symbols know the file alone.</param>
internal sealed record SourcePlace(string File, int? Line)
{
    public override string ToString() => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}")
        : File;
}
