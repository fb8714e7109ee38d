using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Diagnostics;

/// <summary>A citation whose date disagrees with the date that other texts give is told at the date.</summary>
public sealed class DisagreeingDatesTests
{
    [Fact]
    public void It_is_told_at_its_very_characters()
    {
        var wrong = DatedTexts.Of(2, "resolution 97/3 of 2\nNovember 2042");

        var diagnostic = Assert.Single(Run(DatedTexts.Of(1, DatedTexts.Right), wrong, DatedTexts.Of(3, DatedTexts.Right)));

        Assert.Equal(("TR0030", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal(
            "A/RES/97/3 is dated 2 November 2042 here, but 2 December 2042 in 2 other texts; check the date and the number",
            diagnostic.GetMessage(null));
        Assert.Equal(wrong.Path, diagnostic.Location.GetLineSpan().Path);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal("2\nNovember 2042", wrong.GetText().ToString()[span.Start..span.End]);
        Assert.Equal((10, 11), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().EndLinePosition.Line));
    }

    [Fact]
    public void Texts_that_agree_are_not_told() =>
        Assert.Empty(Run(DatedTexts.Of(1, DatedTexts.Right), DatedTexts.Of(2, DatedTexts.Right)));

    [Fact]
    public void The_text_that_is_cited_knows_its_date() => Assert.Equal(
        "A/RES/98/1 is dated 3 December 2043 here, but 2 December 2043 in its own text; check the date and the number",
        Assert.Single(Run(DatedTexts.Of(1, "its work"), DatedTexts.Of(2, "resolution 98/1 of 3 December 2043"))).GetMessage(null));

    [Fact]
    public void A_registry_of_the_project_knows_dates() => Assert.Equal(
        "A/RES/97/3 is dated 2 December 2042 here, but November 2042 in the registry; check the date and the number",
        Assert.Single(Run(DatedTexts.Of(1, DatedTexts.Right), DatedTexts.Registry("2042-11"))).GetMessage(null));

    [Fact]
    public void A_date_in_a_note_is_told_in_the_note()
    {
        var wrong = DatedTexts.Of(2, "the lights¹", "¹ Resolution 97/3 of 2 November 2042.");

        var diagnostic = Assert.Single(Run(DatedTexts.Of(1, DatedTexts.Right), wrong, DatedTexts.Of(3, DatedTexts.Right)));

        var span = diagnostic.Location.SourceSpan;
        Assert.Equal("2 November 2042", wrong.GetText().ToString()[span.Start..span.End]);
    }

    private static IEnumerable<Diagnostic> Run(params InMemoryText[] texts) => Consumer.Of(texts).Run().Result.Diagnostics;
}
