using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Emission;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Source">Its whole content.</param>
internal sealed record EmittedFile(string HintName, string Source)
{
    /// <summary>Adds files to the compilation.</summary>
    /// <remarks>
    /// In the order of their names: an assembly's bytes depend on the order of its files, which must be neither that of
    /// the texts on a disk nor that of the edits in an editor.
    /// </remarks>
    public static void AddAll(SourceProductionContext context, ImmutableArray<EquatableArray<EmittedFile>> files)
    {
        foreach (var file in files.SelectMany(file => file).OrderBy(file => file.HintName, StringComparer.Ordinal))
        {
            context.AddSource(file.HintName, SourceWriter.ToSourceText(file.Source));
        }
    }
}
