using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
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

    /// <summary>Reads the registries among the files of a project, for an analyzer.</summary>
    public static RegistryContents Of(AnalyzerOptions options, CancellationToken cancellationToken) =>
        Of(options.AdditionalFiles
            .Select(file => (File: file, Options: options.AnalyzerConfigOptionsProvider.GetOptions(file)))
            .Where(file => TextFile.RoleOf(file.Options) == FileRole.Registry)
            .Select(file => TextFile.Read(file.File, file.Options, cancellationToken)));

    public static RegistryContents Of(IEnumerable<TextFile> files) => new(files
        .Where(file => file.Role == FileRole.Registry)
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => file.Content)
        .ToEquatableArray());
}
