using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.References;

/// <summary>The generated types of a referenced assembly, as its <c>ResolutionModel</c> attribute lists them.</summary>
/// <param name="Assembly">The simple name of the assembly.</param>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="Resolutions">The identifiers of its resolutions.</param>
/// <param name="Actors">The identifiers of its actors.</param>
/// <param name="Instruments">The identifiers of its instruments.</param>
/// <param name="Assemblies">The assemblies whose types it uses in its turn.</param>
/// <remarks>
/// The labels of the paragraphs are no part of its value: emission depends on the types alone, and a paragraph more in a
/// reference must not emit every resolution of the project anew. See <see cref="ReferencedAssembly"/>.
/// </remarks>
internal sealed record ReferencedModel(
    string Assembly,
    string Namespace,
    EquatableArray<string> Resolutions,
    EquatableArray<string> Actors,
    EquatableArray<string> Instruments,
    EquatableArray<string> Assemblies)
{
    /// <summary>Makes a model of the attribute's values.</summary>
    /// <param name="assembly">The simple name of the assembly.</param>
    /// <param name="namespace">The argument of the attribute's constructor.</param>
    /// <param name="listOf">Gives the value of a named argument; null where the attribute has none.</param>
    public static ReferencedModel Of(string assembly, string @namespace, Func<string, string?> listOf) => new(
        assembly,
        @namespace,
        Lines(listOf("Resolutions")),
        Lines(listOf("Actors")),
        Lines(listOf("Instruments")),
        Lines(listOf("References")));

    private static EquatableArray<string> Lines(string? list) =>
        (list ?? string.Empty).Split('\n').Where(line => line.Length > 0).ToEquatableArray();
}
