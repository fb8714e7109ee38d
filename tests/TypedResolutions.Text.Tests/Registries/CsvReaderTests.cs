using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Csv;

namespace TypedResolutions.Text.Tests.Registries;

public sealed class CsvReaderTests
{
    [Fact]
    public void Quoted_fields_hold_commas_quotes_and_line_ends()
    {
        var rows = CsvReader.Read("a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n\r\n3,4", out var problems);

        Assert.Empty(problems);
        Assert.Equal([1, 2, 5], rows.Select(row => row.Line));
        Assert.Equal(["x, \"y\"\nz", "2"], rows[1].Fields);
        Assert.Equal(["3", "4"], rows[2].Fields);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_told_at_its_line()
    {
        CsvReader.Read("a,b\n1,\"x\ny", out var problems);

        Assert.Equal(new RegistryProblem(2, RegistryProblemKind.QuoteNotClosed, string.Empty), Assert.Single(problems));
    }

    [Fact]
    public void Text_behind_a_closing_quote_is_told_and_the_rest_is_read()
    {
        var rows = CsvReader.Read("\"a\"b,c\nd,e\n", out var problems);

        Assert.Equal(RegistryProblemKind.TextBehindQuote, Assert.Single(problems).Kind);
        Assert.Equal(["a", "c"], rows[0].Fields);
        Assert.Equal(["d", "e"], rows[1].Fields);
    }
}
