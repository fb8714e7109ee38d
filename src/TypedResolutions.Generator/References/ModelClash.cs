using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.References;

/// <summary>Two assemblies that have types of one namespace, or a type each for the same thing.</summary>
/// <param name="First">The assembly whose types are used.</param>
/// <param name="Second">The other assembly; null for the project itself.</param>
/// <param name="Name">The namespace, or the identifier of the first such type.</param>
/// <param name="IsNamespace">Whether <paramref name="Name"/> is a namespace.</param>
internal sealed record ModelClash(string First, string? Second, string Name, bool IsNamespace)
{
    /// <summary>Gets what there is to tell. A project without resolutions of its own links to no type: no clash touches it.</summary>
    public static EquatableArray<ModelClash> FindAll(
        (ReferencedModels References, CatalogEntries Catalog) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return source.Catalog.Symbols.Count == 0 ? EquatableArray<ModelClash>.Empty : source.References.Clashes;
    }

    public static ModelClash OfNamespace(string first, string? second, string name) => new(first, second, name, true);

    public static ModelClash OfType(string first, string second, string name) => new(first, second, name, false);
}
