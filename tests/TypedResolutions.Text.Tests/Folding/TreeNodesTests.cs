using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Tests.Folding;

public sealed class TreeNodesTests
{
    /// <summary>The first edge of a node stands with it, the others do not; zero is a label like any other.</summary>
    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(2, 1, 0)]
    public void Every_edge_leads_to_its_own_node(int first, int second, int third)
    {
        var nodes = new TreeNodes();
        int[] labels = [first, second, third];
        var made = labels.Select(label => nodes.GetOrAdd(TreeNodes.Root, label)).ToArray();

        Assert.Equal(made, labels.Select(label => nodes.GetOrAdd(TreeNodes.Root, label)));
        Assert.Equal([1, 2, 3], made);
        Assert.Equal(4, nodes.Count);
        Assert.All(labels.Zip(made), edge => Assert.True(nodes.TryStep(TreeNodes.Root, edge.First, out var next) && next == edge.Second));
    }

    [Fact]
    public void Where_no_edge_leads_on_the_root_is_given()
    {
        var nodes = new TreeNodes();
        Assert.False(nodes.TryStep(TreeNodes.Root, 0, out _));

        var node = nodes.GetOrAdd(TreeNodes.Root, 'a');
        nodes.GetOrAdd(TreeNodes.Root, 'b');
        Assert.False(nodes.TryStep(TreeNodes.Root, 'c', out var missing));
        Assert.False(nodes.TryStep(node, 0, out var behind));
        Assert.Equal((TreeNodes.Root, TreeNodes.Root), (missing, behind));
    }

    [Fact]
    public void A_phrase_ends_only_where_it_was_let_end()
    {
        var nodes = new TreeNodes();
        var node = TreeNodes.Root;
        for (var label = 0; label < 100; label++)
        {
            node = nodes.GetOrAdd(node, label);
        }

        nodes.End(node);

        Assert.Equal([node], Enumerable.Range(0, nodes.Count).Where(nodes.IsEnd));
    }
}
