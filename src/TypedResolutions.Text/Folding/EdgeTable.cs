namespace TypedResolutions.Text.Folding;

/// <summary>
/// The edges of a tree of characters or words that do not stand with their nodes (see <see cref="TreeNodes"/>): from a node
/// by a character or a word to the next node. One array with open addressing.
/// </summary>
internal sealed class EdgeTable
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private Edge[] edges = new Edge[16];
    private int shift = 60;
    private int count;

    /// <summary>Goes along an edge.</summary>
    /// <returns>Whether there is one; <paramref name="next"/> is the root where there is none.</returns>
    public bool TryGet(int node, int label, out int next)
    {
        var key = Key(node, label);
        var table = edges;
        for (var i = Slot(key); ; i = (i + 1) & (table.Length - 1))
        {
            ref readonly var edge = ref table[i];
            if (edge.Key == key)
            {
                next = edge.Next;
                return true;
            }

            if (edge.Key == 0)
            {
                next = 0;
                return false;
            }
        }
    }

    /// <summary>Adds an edge that is not there yet; only while a table is built.</summary>
    public void Add(int node, int label, int next)
    {
        if (count * 2 >= edges.Length)
        {
            Grow();
        }

        Put(new Edge(Key(node, label), next));
        count++;
    }

    /// <summary>No key is zero, which marks a free place.</summary>
    private static ulong Key(int node, int label) => ((ulong)(uint)(node + 1) << 32) | (uint)label;

    private int Slot(ulong key) => (int)((key * Spread) >> shift);

    private void Put(Edge edge)
    {
        var i = Slot(edge.Key);
        while (edges[i].Key != 0)
        {
            i = (i + 1) & (edges.Length - 1);
        }

        edges[i] = edge;
    }

    private void Grow()
    {
        var old = edges;
        edges = new Edge[old.Length * 2];
        shift--;
        foreach (var edge in old)
        {
            if (edge.Key != 0)
            {
                Put(edge);
            }
        }
    }

    private readonly struct Edge(ulong key, int next)
    {
        public readonly ulong Key = key;
        public readonly int Next = next;
    }
}
