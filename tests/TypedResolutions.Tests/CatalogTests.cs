namespace TypedResolutions.Tests;

public sealed class CatalogTests
{
    private readonly List<int> created = [];

    [Theory]
    [InlineData("S/RES/1325 (2000)")]
    [InlineData("s/res/1325(2000)")]
    [InlineData("S_RES_1325_2000")]
    [InlineData(" S/RES/1325 (2000) ")]
    public void A_key_is_found_as_printed_and_as_in_code(string key)
    {
        Assert.Equal("entry 1", Catalog().Find(key));
        Assert.Equal([1], created);
    }

    [Fact]
    public void What_is_not_there_is_null_and_loads_nothing()
    {
        Assert.Null(Catalog().Find("A/RES/1/1"));
        Assert.Empty(created);
    }

    [Fact]
    public void All_entries_are_walked_in_the_order_of_their_keys()
    {
        Assert.Equal(["entry 0", "entry 1"], Catalog());
        Assert.Equal(2, Catalog().Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog()[2]);
        Assert.Empty(new Catalog<string>(string.Empty, _ => string.Empty));
    }

    private Catalog<string> Catalog() => new("A_RES_72_200\nS_RES_1325_2000", index =>
    {
        created.Add(index);
        return FormattableString.Invariant($"entry {index}");
    });
}
