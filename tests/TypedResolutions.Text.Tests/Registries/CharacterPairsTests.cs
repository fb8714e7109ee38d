using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Tests.Registries;

public sealed class CharacterPairsTests
{
    [Fact]
    public void The_next_place_is_where_a_name_may_start()
    {
        var pairs = new CharacterPairs();
        pairs.AddStart("灯塔委员会");
        var text = new FoldedText("请灯塔委员会向各灯塔报告");

        Assert.Equal(1, pairs.Next(text, 0));
        Assert.Equal(8, pairs.Next(text, 2));
        Assert.Equal(text.Length, pairs.Next(text, 9));
        Assert.Equal(text.Length, pairs.Next(text, text.Length));
    }

    [Fact]
    public void Half_a_start_at_the_end_is_none()
    {
        var pairs = new CharacterPairs();
        pairs.AddStart("灯塔");

        Assert.Equal(1, pairs.Next(new FoldedText("灯"), 0));
    }

    [Fact]
    public void A_name_of_one_character_may_start_before_anything()
    {
        var pairs = new CharacterPairs();
        pairs.AddStart("灯");
        pairs.AddStart("港口");

        Assert.Equal(0, pairs.Next(new FoldedText("各灯塔"), 0));
        Assert.Equal(1, pairs.Next(new FoldedText("各灯塔"), 1));
    }

    [Fact]
    public void What_was_added_is_told_whatever_else_is()
    {
        var pairs = new CharacterPairs();
        for (var c = '一'; c < '一' + 2000; c++)
        {
            pairs.Add(c, '塔');
        }

        Assert.All(Enumerable.Range('一', 2000), c => Assert.True(pairs.MayContain((char)c, '塔')));
        Assert.True(Enumerable.Range('一', 2000).Count(c => pairs.MayContain((char)c, '港')) < 200);
    }
}
