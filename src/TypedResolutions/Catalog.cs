using System.Collections;

namespace TypedResolutions;

/// <summary>The resolutions, actors or instruments of a project, found by key. Loads no class before it is asked for.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Catalog<T> : IReadOnlyList<T>
    where T : class
{
    private readonly string[] keys;
    private readonly Func<int, T> create;

    /// <summary>Initializes a catalog. Meant for generated code.</summary>
    /// <param name="keys">The keys, a line each, in ordinal order: letters in upper case, an underscore for what is no letter or digit.</param>
    /// <param name="create">Gets the entry of the zero-based place of a key; asked often, so it gives the same one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Catalog(string keys, Func<int, T> create)
    {
        if (keys is null)
        {
            throw new ArgumentNullException(nameof(keys));
        }

        this.create = create ?? throw new ArgumentNullException(nameof(create));
        this.keys = keys.Length == 0 ? [] : keys.Split('\n');
    }

    /// <inheritdoc/>
    public int Count => keys.Length;

    /// <inheritdoc/>
    public T this[int index] => index >= 0 && index < keys.Length
        ? create(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Finds an entry.</summary>
    /// <param name="key">The symbol or id, in either case, as printed (<c>S/RES/1325 (2000)</c>) or as in C# (<c>S_RES_1325_2000</c>).</param>
    /// <returns>The entry; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public T? Find(string key)
    {
        if (key is null)
        {
            throw new ArgumentNullException(nameof(key));
        }

        var index = Array.BinarySearch(keys, CatalogKey.Of(key), StringComparer.Ordinal);
        return index < 0 ? null : create(index);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < keys.Length; i++)
        {
            yield return create(i);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
