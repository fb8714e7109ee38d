using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Emission;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Source">Its whole content.</param>
internal sealed record EmittedFile(string HintName, string Source)
{
    /// <summary>Puts the files of all texts into the order of their names, each a value of its own.</summary>
    /// <remarks>
    /// An assembly's bytes depend on the order of its files, which must be neither that of the texts on a disk nor that
    /// of the edits in an editor. As single values, files that an edit leaves alone stay the very same for the
    /// compiler: only what was emitted anew is added anew.
    /// </remarks>
    public static IEnumerable<EmittedFile> InOrder(
        ImmutableArray<EquatableArray<EmittedFile>> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return files
            .SelectMany(file => file)
            .OrderBy(file => file.HintName, StringComparer.Ordinal)
            .ThenBy(file => file.Source, StringComparer.Ordinal)
            .Select(file => WithOwnName(file, names));
    }

    /// <summary>Adds a file to the compilation.</summary>
    public static void Add(SourceProductionContext context, EmittedFile file) =>
        context.AddSource(file.HintName, SourceWriter.ToSourceText(file.Source));

    /// <summary>Two names whose hashes are equal are one in four billion, but the compiler's host throws on the second.</summary>
    private static EmittedFile WithOwnName(EmittedFile file, HashSet<string> names)
    {
        while (!names.Add(file.HintName))
        {
            file = file with { HintName = Naming.HintName.Another(file.HintName) };
        }

        return file;
    }
}
