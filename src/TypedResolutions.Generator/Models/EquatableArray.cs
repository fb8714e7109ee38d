using System.Collections;

namespace TypedResolutions.Generator.Models;

/// <summary>An array that is equal to another one with equal elements in the same order.</summary>
/// <typeparam name="T">The elements, equatable by value.</typeparam>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? items;

    /// <summary>Takes over an array, which nobody may change behind.</summary>
    public EquatableArray(T[] items) => this.items = items;

    public static EquatableArray<T> Empty => default;

    public int Count => items?.Length ?? 0;

    public T this[int index] => items![index];

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!items![i].Equals(other.items![i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in this)
        {
            hash = unchecked((hash * 397) ^ item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Gets an enumerator that is no object: most lists of a paragraph are walked more than once.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Walks the elements.</summary>
    public struct Enumerator(T[] items)
    {
        private int index = -1;

        public readonly T Current => items[index];

        public bool MoveNext() => ++index < items.Length;
    }
}
