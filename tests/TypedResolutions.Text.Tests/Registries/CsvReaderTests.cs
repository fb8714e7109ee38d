using TypedResolutions.Text.Registries.Csv;

namespace TypedResolutions.Text.Tests.Registries;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Quoted_fields_hold_commas_quotes_and_line_ends(string lineEnd)
    {
        var text = string.Join(lineEnd, "\uFEFFa,b", "\"x, \"\"y\"\"\nz\",2", string.Empty, "3,4");

        var rows = CsvReader.Read(text, out var problems);

        Assert.Empty(problems);
        Assert.Equal(["a,b", "\"x, \"\"y\"\"\nz\",2", "3,4"], rows.Select(row => text.Substring(row.Span.Start, row.Span.Length)));
        Assert.Equal(["x, \"y\"\nz", "2"], rows[1].Fields.Select(field => field.Value));
        Assert.Equal(["3", "4"], rows[2].Fields.Select(field => field.Value));
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_told_at_the_quote()
    {
        CsvReader.Read("a,b\n1,\"x\ny", out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal((ProblemKind.RegistryQuoteNotClosed, new SourceSpan(6, 1)), (problem.Kind, problem.Span));
    }

    [Fact]
    public void Text_behind_a_closing_quote_is_told_and_the_rest_is_read()
    {
        var rows = CsvReader.Read("\"a\"b,c\nd,e\n", out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal((ProblemKind.RegistryTextBehindQuote, new SourceSpan(3, 1)), (problem.Kind, problem.Span));
        Assert.Equal(["a", "c"], rows[0].Fields.Select(field => field.Value));
        Assert.Equal(["d", "e"], rows[1].Fields.Select(field => field.Value));
    }
}
