using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Near misses in a script without blanks. The first and the last two signs have to be right, and more than half of the
/// name: so the search dies early at almost every place of a text.
/// </summary>
internal sealed class CharacterNearMissIndex : NearMissIndex
{
    private const int RightEnds = 2;
    private const int MostLeftOut = 2;

    private readonly Node root = new();
    private readonly CharacterPairs starts = new();

    /// <summary>What stands side by side in names behind what has to be right: right ends are two of these characters.</summary>
    private readonly CharacterPairs ends = new();

    /// <inheritdoc/>
    public override IReadOnlyList<NearMiss> FindAll(FoldedText folded, IReadOnlyList<(int Start, int End)> names)
    {
        List<NearMiss>? misses = null;
        var named = new StretchCursor(names);
        for (var start = starts.Next(folded, 0); start < folded.Length; start = starts.Next(folded, start + 1))
        {
            if (!named.Touches(start, start + 1) && Find(folded, start) is { } miss && !named.Touches(start, miss.End))
            {
                misses ??= new List<NearMiss>();
                misses.Add(miss);
            }
        }

        return misses is null ? [] : misses;
    }

    /// <inheritdoc/>
    protected override void Add(string name)
    {
        var node = root;
        var folded = TextFolding.FoldPhrase(name);
        starts.AddStart(folded);
        for (var i = RightEnds; i + 1 < folded.Length; i++)
        {
            ends.Add(folded[i], folded[i + 1]);
        }

        foreach (var c in folded)
        {
            if (!node.Children.TryGetValue(c, out var next))
            {
                next = new Node();
                node.Children.Add(c, next);
            }

            node = next;
        }

        node.Name ??= name;
    }

    private static NearMiss? LeaveOut(Node node, FoldedText folded, int start, int position, int leftOut)
    {
        foreach (var child in node.Children)
        {
            if (Finish(child.Value, folded, start, position) is { } miss)
            {
                return miss;
            }

            if (leftOut + 1 < MostLeftOut
                && LeaveOut(child.Value, folded, start, position, leftOut + 1) is { } further)
            {
                return further;
            }
        }

        return null;
    }

    private static NearMiss? Replace(Node node, FoldedText folded, int start, int position)
    {
        foreach (var child in node.Children)
        {
            if (child.Key != folded[position] && TextFolding.IsHan(folded[position])
                && Finish(child.Value, folded, start, position + 1) is { } miss)
            {
                return miss;
            }
        }

        return null;
    }

    /// <summary>Behind the edit everything has to be right.</summary>
    private static NearMiss? Finish(Node? node, FoldedText folded, int start, int position)
    {
        NearMiss? found = null;
        for (var i = position; i < folded.Length; i++)
        {
            if (!node!.Children.TryGetValue(folded[i], out node))
            {
                return found;
            }

            var length = i + 1 - start;
            if (node.Name is { } name && i + 1 - position >= RightEnds && length * 2 > name.Length)
            {
                found = new NearMiss(name, start, i + 1);
            }
        }

        return found;
    }

    private NearMiss? Find(FoldedText folded, int start)
    {
        Node? node = root;
        NearMiss? best = null;
        for (var i = start; i < folded.Length && node!.Children.TryGetValue(folded[i], out node); i++)
        {
            if (i + 1 - start < RightEnds)
            {
                continue;
            }

            var miss = (MayEnd(folded, i + 1) ? LeaveOut(node, folded, start, i + 1, 0) : null)
                ?? (MayEnd(folded, i + 2) ? Replace(node, folded, start, i + 1) : null);
            if (miss is { } better && (best is null || better.End > best.Value.End))
            {
                best = better;
            }
        }

        return best;
    }

    /// <summary>Tells whether a name may go on to its end with what stands at a place; false for certain, true for perhaps.</summary>
    private bool MayEnd(FoldedText folded, int position) => ends.MayContain(folded[position], folded[position + 1]);

    private sealed class Node
    {
        public Dictionary<char, Node> Children { get; } = new();

        public string? Name { get; set; }
    }
}
