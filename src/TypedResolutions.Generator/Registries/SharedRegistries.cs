using System.Runtime.CompilerServices;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Registries;

/// <summary>
/// Makes the registry of a project, once for each content: the index of all names is what costs, and generator and
/// analyzer ask for the same. A registry lives as long as someone holds its content.
/// </summary>
internal static class SharedRegistries
{
    private static readonly object Gate = new();
    private static readonly ConditionalWeakTable<RegistryContents, Entry> ByInstance = new();
    private static readonly List<WeakReference<Entry>> Known = new();

    /// <summary>Gets the registry of the product with the rows of the project's own files; those of later files win.</summary>
    public static Registry Of(RegistryContents contents)
    {
        if (contents.Files.Count == 0)
        {
            return Registry.Default;
        }

        if (ByInstance.TryGetValue(contents, out var entry))
        {
            return entry.Registry;
        }

        lock (Gate)
        {
            return ByInstance.GetValue(contents, FindOrCreate).Registry;
        }
    }

    private static Entry FindOrCreate(RegistryContents contents)
    {
        Known.RemoveAll(reference => !reference.TryGetTarget(out _));
        foreach (var reference in Known)
        {
            if (reference.TryGetTarget(out var known) && known.Contents.Equals(contents))
            {
                return known;
            }
        }

        var created = new Entry(contents, contents.Files.Aggregate(
            Registry.Default, (registry, file) => registry.With(RegistryRows.Read(file))));
        Known.Add(new WeakReference<Entry>(created));
        return created;
    }

    private sealed record Entry(RegistryContents Contents, Registry Registry);
}
