namespace TypedResolutions.Generator.Models;

/// <summary>Makes equatable arrays.</summary>
internal static class EquatableArrays
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    /// <summary>Makes one of what stands for each item of a list.</summary>
    public static EquatableArray<TResult> Map<TItem, TResult>(this IReadOnlyList<TItem> items, Func<TItem, TResult> map)
        where TResult : IEquatable<TResult>
    {
        if (items.Count == 0)
        {
            return EquatableArray<TResult>.Empty;
        }

        var mapped = new TResult[items.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map(items[i]);
        }

        return new EquatableArray<TResult>(mapped);
    }
}
