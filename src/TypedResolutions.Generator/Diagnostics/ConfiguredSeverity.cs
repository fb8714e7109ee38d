using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>
/// Reads the severity that an <c>.editorconfig</c> section of a text gives a diagnostic:
/// <c>typed_resolutions.TR0004.severity = none</c>.
/// </summary>
/// <remarks>
/// The compiler itself obeys <c>dotnet_diagnostic.TR0004.severity</c> in a global configuration file, but in a section
/// of an <c>.editorconfig</c> for source files alone, and does not show that key to an analyzer.
/// </remarks>
internal static class ConfiguredSeverity
{
    /// <summary>Gets the severity in force.</summary>
    /// <returns>The severity; null where the diagnostic is switched off.</returns>
    public static DiagnosticSeverity? Of(DiagnosticDescriptor descriptor, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("typed_resolutions." + descriptor.Id + ".severity", out var value))
        {
            return descriptor.DefaultSeverity;
        }

        return value.Trim().ToLowerInvariant() switch
        {
            "none" => null,
            "silent" or "refactoring" => DiagnosticSeverity.Hidden,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => descriptor.DefaultSeverity,
        };
    }
}
