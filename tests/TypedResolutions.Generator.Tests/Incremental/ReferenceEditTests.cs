using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Tests.References;
using static TypedResolutions.Generator.TrackingNames;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>What a change of a project's references makes the stages do.</summary>
public sealed class ReferenceEditTests
{
    private const string Output = "SourceOutput";

    [Fact]
    public void A_reference_is_read_once()
    {
        var project = ProjectGraph.Project("Keepers", Sample.KeepersDay).Referencing(Lighthouses(Sample.LighthousesInEnglish).ToFile());
        var compilation = project.Compilation();
        var driver = project.Driver().RunGenerators(compilation);

        var after = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C { }", project.ParseOptions)));

        StepReasons.Of(after).AssertAre();
    }

    [Fact]
    public void An_edit_of_a_referenced_project_that_changes_no_type_emits_nothing()
    {
        var reworded = Sample.LighthousesInEnglish.With(Sample.LighthousesInEnglish.GetText().ToString()
            .Replace("lit", "alight", StringComparison.Ordinal));

        StepReasons.Of(AfterEditOfReference(reworded)).AssertAre(
            (ReadReference, "Unchanged+Cached"));
    }

    [Fact]
    public void Another_type_in_a_referenced_project_emits_anew_and_parses_nothing()
    {
        var after = StepReasons.Of(AfterEditOfReference(Sample.LighthousesInEnglish, Sample.SecurityCouncil));

        Assert.Equal("Modified+Cached", after.Reasons[ReadReference]);
        Assert.Equal("Modified", after.Reasons[CollectReferences]);
        Assert.Equal("Modified", after.Reasons[ChooseEmission]);
        Assert.Equal("Cached", after.Reasons[ParseText]);
        Assert.Equal("Cached", after.Reasons[IndexTexts]);
        Assert.Equal("Unchanged", after.Reasons[GroupTexts]);
        Assert.StartsWith("Modified", after.Reasons[Output], StringComparison.Ordinal);
    }

    private static GeneratorDriver AfterEditOfReference(params InMemoryText[] texts)
    {
        var project = ProjectGraph.Project("Keepers", Sample.KeepersDay).Referencing(Lighthouses(Sample.LighthousesInEnglish).ToProject());
        var driver = project.Driver().RunGenerators(project.Compilation());
        return driver.RunGenerators(project.Referencing(Lighthouses(texts).ToProject()).Compilation());
    }

    private static GeneratedConsumer Lighthouses(params InMemoryText[] texts) => ProjectGraph.Project("Lighthouses", [.. texts]).Run();
}
