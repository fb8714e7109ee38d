using System.Diagnostics;

namespace TypedResolutions.Text.Folding;

/// <summary>Room for many small runs of items, side by side in one array, which are all given up at once.</summary>
/// <typeparam name="T">What the runs are made of.</typeparam>
internal sealed class Arena<T> : IArena
    where T : struct
{
    private const int Smallest = 1024;

    private T[] items = [];
    private int used;

    /// <inheritdoc/>
    public int Capacity => items.Length;

    /// <summary>Gets room for a run behind those that are kept. It holds what stood there before.</summary>
    public ArraySegment<T> Reserve(int count)
    {
        if (items.Length - used < count)
        {
            // Those who hold runs of the array before keep it.
            items = new T[Math.Max(count, Math.Max(Smallest, items.Length * 2))];
            used = 0;
        }

        return new ArraySegment<T>(items, used, count);
    }

    /// <summary>Keeps the first items of the room that was reserved last.</summary>
    public void Keep(int count) => used += count;

    /// <inheritdoc/>
    public void GiveUp()
    {
        Forget();
        used = 0;
    }

    /// <summary>Who reads a run that was given up shall fail a test.</summary>
    [Conditional("COUNT_STEPS")]
    private void Forget() => Array.Clear(items, 0, used);
}
