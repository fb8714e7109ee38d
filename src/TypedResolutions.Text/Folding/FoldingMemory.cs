namespace TypedResolutions.Text.Folding;

/// <summary>
/// The memory in which the texts of one document are folded and cut into words. The next document takes it over: fresh
/// memory has to be zeroed, and comes to the processor from afar.
/// </summary>
internal sealed class FoldingMemory
{
    /// <summary>The most items of one kind that are kept for the next document: those of some hundred pages.</summary>
    private const int MostKept = 1 << 18;

    private static FoldingMemory? idle;

    private readonly List<IArena> arenas = new();

    private FoldingMemory()
    {
    }

    /// <summary>Takes the memory that a document before gave back, or new one.</summary>
    public static FoldingMemory Take() => Interlocked.Exchange(ref idle, null) ?? new FoldingMemory();

    /// <summary>Gives the memory to the next document. No text that was folded in it may be read from now on.</summary>
    public void GiveBack()
    {
        foreach (var arena in arenas)
        {
            if (arena.Capacity > MostKept)
            {
                return;
            }

            arena.GiveUp();
        }

        Volatile.Write(ref idle, this);
    }

    /// <summary>Gets room for items, which hold whatever stood there before.</summary>
    /// <param name="memory">Where the room is; null for an array of its own.</param>
    /// <param name="count">For how many.</param>
    public static ArraySegment<T> Reserve<T>(FoldingMemory? memory, int count)
        where T : struct =>
        memory is null ? new ArraySegment<T>(new T[count]) : memory.Of<T>().Reserve(count);

    /// <summary>Keeps the first items of the room that was reserved last.</summary>
    /// <param name="memory">Where the room is; null for an array of its own.</param>
    /// <param name="count">How many.</param>
    public static void Keep<T>(FoldingMemory? memory, int count)
        where T : struct =>
        memory?.Of<T>().Keep(count);

    private Arena<T> Of<T>()
        where T : struct
    {
        foreach (var arena in arenas)
        {
            if (arena is Arena<T> found)
            {
                return found;
            }
        }

        var made = new Arena<T>();
        arenas.Add(made);
        return made;
    }
}
