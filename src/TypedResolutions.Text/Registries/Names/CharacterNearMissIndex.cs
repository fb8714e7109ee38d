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

    /// <inheritdoc/>
    public override IReadOnlyList<NearMiss> FindAll(FoldedText folded, IReadOnlyList<(int Start, int End)> names)
    {
        List<NearMiss>? misses = null;
        var named = new StretchCursor(names);
        for (var start = 0; start < folded.Length; start++)
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
        foreach (var c in TextFolding.FoldPhrase(name))
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

            var miss = LeaveOut(node, folded, start, i + 1, 0) ?? Replace(node, folded, start, i + 1);
            if (miss is { } better && (best is null || better.End > best.Value.End))
            {
                best = better;
            }
        }

        return best;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Children { get; } = new();

        public string? Name { get; set; }
    }
}
