using TypedResolutions.Generator.Tests.Infrastructure;
using static TypedResolutions.Generator.TrackingNames;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>What an edit of a text does to the comparison of dates.</summary>
public sealed class DateEditTests
{
    private static readonly InMemoryText First = DatedTexts.Of(1, DatedTexts.Right);
    private static readonly InMemoryText Second = DatedTexts.Of(2, DatedTexts.Right);
    private static readonly InMemoryText Odd = DatedTexts.Of(3, DatedTexts.Wrong);

    [Fact]
    public void Other_words_compare_nothing()
    {
        var after = AfterEdit(Second, "its work", "its words");

        Assert.Equal("Modified+Cached", after.Reasons[ParseText]);
        Assert.Equal("Unchanged+Cached", after.Reasons[CollectDates]);
        Assert.Equal("Cached", after.Reasons[FindDateConflicts]);
    }

    [Fact]
    public void A_blank_line_at_the_top_compares_nothing_and_leaves_what_stands_in_other_files()
    {
        var after = AfterEdit(Second, "United Nations", "\nUnited Nations");

        Assert.Equal("Unchanged+Cached", after.Reasons[CollectDates]);
        Assert.Equal("Cached", after.Reasons[FindDateConflicts]);
        Assert.Equal("Modified+Cached", after.Reasons[PlaceText]);
        Assert.Equal("Unchanged", after.Reasons[LocateProblems]);
    }

    [Fact]
    public void A_blank_line_above_a_date_that_is_told_moves_it()
    {
        var after = AfterEdit(Odd, "United Nations", "\nUnited Nations");

        Assert.Equal("Cached", after.Reasons[FindDateConflicts]);
        Assert.Equal("Modified", after.Reasons[LocateProblems]);
    }

    [Fact]
    public void Another_date_that_nobody_else_gives_is_compared_and_changes_nothing()
    {
        var after = AfterEdit(Second, "its work", "its resolution 97/4 of 3 March 2043");

        Assert.Equal("Modified+Cached", after.Reasons[CollectDates]);
        Assert.Equal("Unchanged", after.Reasons[FindDateConflicts]);
        Assert.Equal("Unchanged", after.Reasons[LocateProblems]);
    }

    [Fact]
    public void A_date_that_is_mended_is_told_no_more()
    {
        var after = AfterEdit(Odd, "November", "December");

        Assert.Equal("Modified+Cached", after.Reasons[CollectDates]);
        Assert.Equal("Modified", after.Reasons[FindDateConflicts]);
        Assert.Equal("Modified", after.Reasons[LocateProblems]);
    }

    [Fact]
    public void The_day_of_adoption_is_compared()
    {
        var after = AfterEdit(Second, "on 2 December 2043", "on 3 December 2043");

        Assert.Equal("Modified+Cached", after.Reasons[CollectDates]);
        Assert.Equal("Unchanged", after.Reasons[FindDateConflicts]);
    }

    [Fact]
    public void A_registry_is_compared_and_reads_no_dates_anew()
    {
        var registry = DatedTexts.Registry("2042-12");
        var project = Consumer.Of(First, Second, Odd, registry);
        var compilation = project.Compilation();
        var driver = project.Driver().RunGenerators(compilation);

        var same = StepReasons.Of(driver.ReplaceAdditionalText(registry, DatedTexts.Registry("2042-12-02")).RunGenerators(compilation));
        var other = StepReasons.Of(driver.ReplaceAdditionalText(registry, DatedTexts.Registry("2042-11")).RunGenerators(compilation));

        Assert.Equal("Cached", same.Reasons[CollectDates]);
        Assert.Equal("Modified", same.Reasons[FindDateConflicts]);
        Assert.Equal("Cached", other.Reasons[CollectDates]);
        Assert.Equal("Modified", other.Reasons[FindDateConflicts]);
        Assert.Equal("Modified", other.Reasons[LocateProblems]);
    }

    private static StepReasons AfterEdit(InMemoryText text, string words, string others)
    {
        var project = Consumer.Of(First, Second, Odd);
        var compilation = project.Compilation();
        var driver = project.Driver().RunGenerators(compilation);
        var content = text.GetText().ToString();
        Assert.Contains(words, content, StringComparison.Ordinal);
        return StepReasons.Of(driver
            .ReplaceAdditionalText(text, text.With(content.Replace(words, others, StringComparison.Ordinal)))
            .RunGenerators(compilation));
    }
}
