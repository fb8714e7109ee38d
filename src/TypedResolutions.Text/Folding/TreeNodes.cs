namespace TypedResolutions.Text.Folding;

/// <summary>
/// The nodes of a tree of characters or words. Most have one edge alone, which stands with the node, and mostly leads to
/// the node behind it in memory: a step looks at what the step before has fetched. Only the further edges of a node are
/// looked up.
/// </summary>
internal sealed class TreeNodes
{
    private readonly EdgeTable furtherEdges = new();
    private Node[] nodes = new Node[16];

    /// <summary>Gets the node from which all are reached.</summary>
    public static int Root => 0;

    /// <summary>Gets the number of nodes.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Goes along an edge.</summary>
    /// <returns>Whether there is one; <paramref name="next"/> is the root where there is none.</returns>
    public bool TryStep(int node, int label, out int next)
    {
        ref readonly var from = ref nodes[node];
        next = from.Next;
        if (from.Label == label)
        {
            return next != Root;
        }

        if (from.HasFurther)
        {
            return furtherEdges.TryGet(node, label, out next);
        }

        next = Root;
        return false;
    }

    /// <summary>Goes along an edge, which is made where there is none.</summary>
    public int GetOrAdd(int node, int label)
    {
        if (TryStep(node, label, out var next))
        {
            return next;
        }

        if (Count == nodes.Length)
        {
            Array.Resize(ref nodes, Count * 2);
        }

        next = Count++;
        if (nodes[node].Next == Root)
        {
            nodes[node].Next = next;
            nodes[node].Label = label;
        }
        else
        {
            nodes[node].HasFurther = true;
            furtherEdges.Add(node, label, next);
        }

        return next;
    }

    /// <summary>Tells whether a phrase ends at a node.</summary>
    public bool IsEnd(int node) => nodes[node].IsEnd;

    /// <summary>Lets a phrase end at a node.</summary>
    public void End(int node) => nodes[node].IsEnd = true;

    private struct Node
    {
        public int Next;
        public int Label;
        public bool HasFurther;
        public bool IsEnd;
    }
}
