using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Registries;

/// <summary>The registries of the project's own, by value: what their files hold, in the ordinal order of the paths.</summary>
internal sealed record RegistryContents(EquatableArray<string> Files)
{
    /// <summary>Gets what tells these contents from all others; empty where there are none.</summary>
    public string Fingerprint { get; } = FingerprintOf(Files);

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

    private static string FingerprintOf(EquatableArray<string> files)
    {
        if (files.Count == 0)
        {
            return string.Empty;
        }

        // The length before each keeps "a" and "bc" apart from "ab" and "c".
        var all = string.Concat(files.Select(static file => FormattableString.Invariant($"{file.Length}:{file}")));
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(all)));
    }
}
