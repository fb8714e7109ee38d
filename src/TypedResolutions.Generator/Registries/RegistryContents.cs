using System.Collections.Immutable;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Registries;

/// <summary>The registries of the project's own, by value: what their files hold, in the ordinal order of the paths.</summary>
internal sealed record RegistryContents(EquatableArray<string> Files)
{
    public static RegistryContents None { get; } = new(EquatableArray<string>.Empty);

    public static RegistryContents Of(ImmutableArray<TextFile> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Of(files);
    }

    public static RegistryContents Of(IEnumerable<TextFile> files) => new(files
        .Where(file => file.Role == FileRole.Registry)
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => file.Content)
        .ToEquatableArray());
}
