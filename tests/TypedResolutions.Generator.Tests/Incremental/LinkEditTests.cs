using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Tests.Links;
using TypedResolutions.Generator.Tests.References;
using static TypedResolutions.Generator.TrackingNames;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>What an edit of a text does to another one that refers to its paragraphs.</summary>
public sealed class LinkEditTests
{
    private const string Output = "SourceOutput";

    [Fact]
    public void Words_of_the_text_that_is_referred_to_touch_no_other()
    {
        var after = After("count them", "count all of them");

        Assert.Equal("Unchanged+Cached", after.Reasons[ListParagraphs]);
        Assert.Equal("Cached", after.Reasons[IndexParagraphs]);
        Assert.Equal("Modified+Cached", after.Reasons[LinkParagraphs]);
        Assert.Equal("Unchanged+Cached", after.Reasons[FindMissingParagraphs]);
        Assert.Equal("Modified+Cached", after.Reasons[EmitResolution]);
        Assert.Equal("Cached", after.Reasons[DescribeModel]);
    }

    [Fact]
    public void A_paragraph_more_that_nobody_refers_to_emits_its_own_text_alone()
    {
        var after = After("count them.", "count them;\n\n4. Decides to remain seized of the matter.");

        Assert.Equal("Modified+Cached", after.Reasons[ListParagraphs]);
        Assert.Equal("Modified", after.Reasons[IndexParagraphs]);
        Assert.Equal("Modified+Unchanged", after.Reasons[LinkParagraphs]);
        Assert.Equal("Unchanged", after.Reasons[FindMissingParagraphs]);
        Assert.Equal("Modified+Cached", after.Reasons[EmitResolution]);
        Assert.Equal("Modified", after.Reasons[DescribeModel]);
    }

    [Fact]
    public void A_paragraph_less_is_told_where_it_is_referred_to_and_links_anew()
    {
        var after = After("3. Requests the Secretary-General to count them.", string.Empty);

        Assert.Equal("Modified", after.Reasons[LinkParagraphs]);
        Assert.Equal("Modified+Unchanged", after.Reasons[FindMissingParagraphs]);
        Assert.Equal("Modified", after.Reasons[LocateProblems]);
        Assert.Equal("Modified", after.Reasons[EmitResolution]);
    }

    [Fact]
    public void A_paragraph_more_in_a_referenced_project_that_nobody_refers_to_emits_nothing()
    {
        var after = AfterReferenceEdit("count them.", "count them;\n\n4. Decides to remain seized of the matter.");

        Assert.Equal("Modified+Cached", after.Reasons[ReadReference]);
        Assert.Equal("Unchanged", after.Reasons[CollectReferences]);
        Assert.Equal("Modified", after.Reasons[IndexParagraphs]);
        Assert.Equal("Unchanged", after.Reasons[LinkParagraphs]);
        Assert.Equal("Cached", after.Reasons[EmitResolution]);
        Assert.Equal("Cached", after.Reasons[Output]);
    }

    [Fact]
    public void A_paragraph_less_in_a_referenced_project_links_anew()
    {
        var after = AfterReferenceEdit("(b) To moor them;", string.Empty);

        Assert.Equal("Unchanged", after.Reasons[CollectReferences]);
        Assert.Equal("Modified", after.Reasons[LinkParagraphs]);
        Assert.Equal("Modified", after.Reasons[EmitResolution]);
        Assert.Equal("Modified", after.Reasons[LocateProblems]);
    }

    private static StepReasons After(string words, string others)
    {
        var project = Consumer.Of(LinkedTexts.Buoys, LinkedTexts.Keepers);
        var compilation = project.Compilation();
        var driver = project.Driver().RunGenerators(compilation);
        return StepReasons.Of(driver.ReplaceAdditionalText(LinkedTexts.Buoys, Edited(words, others)).RunGenerators(compilation));
    }

    private static StepReasons AfterReferenceEdit(string words, string others)
    {
        var project = ProjectGraph.Project("Keepers", LinkedTexts.Keepers);
        var driver = project.Driver().RunGenerators(project.Referencing(Buoys(LinkedTexts.Buoys)).Compilation());
        return StepReasons.Of(driver.RunGenerators(project.Referencing(Buoys(Edited(words, others))).Compilation()));
    }

    private static MetadataReference Buoys(InMemoryText text) => ProjectGraph.Project("Buoys", text).Run().ToProject();

    private static InMemoryText Edited(string words, string others)
    {
        var content = LinkedTexts.Buoys.GetText().ToString();
        Assert.Contains(words, content, StringComparison.Ordinal);
        return LinkedTexts.Buoys.With(content.Replace(words, others, StringComparison.Ordinal));
    }
}
