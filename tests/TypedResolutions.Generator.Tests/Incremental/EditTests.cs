using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Generator.Tests.Infrastructure;
using static TypedResolutions.Generator.TrackingNames;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>What each kind of edit makes the stages do. Stages that are not named are cached.</summary>
public sealed class EditTests
{
    private const string Output = "SourceOutput";

    private static readonly Consumer Project = Consumer.Of(
        Sample.LighthousesInEnglish,
        Sample.LighthousesInChinese,
        Sample.KeepersDay,
        new InMemoryText("/project/readme.txt", "Nothing to see here.")) with
    {
        Sources = ["public class First { }"],
    };

    [Fact]
    public void Every_stage_runs_and_has_its_name()
    {
        var reasons = StepReasons.Of(Run(Project.Driver()));

        Assert.All(reasons.Reasons, pair => Assert.Equal("New", pair.Value));
    }

    [Fact]
    public void Running_again_does_nothing() => StepReasons.Of(Run(Run(Project.Driver()))).AssertAre();

    [Fact]
    public void Adding_a_source_file_does_nothing()
    {
        var compilation = Project.Compilation();
        var driver = Project.Driver().RunGenerators(compilation);
        var more = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("public class Second { }", Project.ParseOptions));

        StepReasons.Of(driver.RunGenerators(more)).AssertAre();
    }

    [Fact]
    public void Editing_a_source_file_does_nothing()
    {
        var compilation = Project.Compilation();
        var driver = Project.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees.Single(),
            CSharpSyntaxTree.ParseText("public class First { int edited; }", Project.ParseOptions));

        StepReasons.Of(driver.RunGenerators(edited)).AssertAre();
    }

    [Fact]
    public void Touching_an_unrelated_additional_file_reads_that_file() =>
        AfterEdit("/project/readme.txt", content => content + " Still nothing.").AssertAre(
            (ReadFile, "Modified+Cached"),
            (CollectRegistries, "Unchanged"),
            (ParseText, "Unchanged+Cached"));

    [Fact]
    public void The_same_content_anew_is_read_and_found_equal() =>
        AfterEdit(Sample.KeepersDay.Path, content => content).AssertAre(
            (ReadFile, "Unchanged+Cached"));

    [Fact]
    public void A_blank_line_at_the_end_is_parsed_and_changes_nothing() =>
        AfterEdit(Sample.KeepersDay.Path, content => content + "\n").AssertAre(
            (ReadFile, "Modified+Cached"),
            (CollectRegistries, "Unchanged"),
            (ParseText, "Unchanged+Cached"));

    [Fact]
    public void A_blank_line_at_the_top_is_parsed_and_changes_nothing() =>
        AfterEdit(Sample.KeepersDay.Path, content => "\n" + content).AssertAre(
            (ReadFile, "Modified+Cached"),
            (CollectRegistries, "Unchanged"),
            (ParseText, "Modified+Cached"),
            (ModelText, "Unchanged+Cached"),
            (PlaceText, "Modified+Cached"),
            (CollectDates, "Unchanged+Cached"),
            (LocateProblems, "Unchanged"));

    [Fact]
    public void Editing_the_words_of_one_text_emits_that_resolution_alone() =>
        AfterEdit(Sample.KeepersDay.Path, content => content.Replace("observe the Day", "keep the Day", StringComparison.Ordinal)).AssertAre(
            (ReadFile, "Modified+Cached"),
            (CollectRegistries, "Unchanged"),
            (ParseText, "Modified+Cached"),
            (ModelText, "Modified+Cached"),
            (PlaceText, "Modified+Cached"),
            (CollectDates, "Unchanged+Cached"),
            (CompareTexts, "Unchanged+Cached"),
            (LocateProblems, "Unchanged"),
            (IndexTexts, "Modified"),
            (FindDuplicates, "Unchanged"),
            (FindReferenced, "Unchanged"),
            (MeasureLiterals, "Unchanged"),
            (GroupTexts, "Modified+Unchanged"),
            (ListParagraphs, "Unchanged+Cached"),
            (LinkParagraphs, "Modified+Cached"),
            (FindMissingParagraphs, "Unchanged+Cached"),
            (EmitResolution, "Modified+Cached"),
            (OrderFiles, "Modified+Unchanged"),
            (SummarizeResolution, "Unchanged+Cached"),
            (Output, "Modified+Cached"));

    [Fact]
    public void Editing_a_parallel_text_emits_the_resolution_that_it_belongs_to() =>
        AfterEdit(Sample.LighthousesInChinese.Path, content => content.Replace("长明", "常亮", StringComparison.Ordinal)).AssertAre(
            (ReadFile, "Modified+Cached"),
            (CollectRegistries, "Unchanged"),
            (ParseText, "Modified+Cached"),
            (ModelText, "Modified+Cached"),
            (PlaceText, "Unchanged+Cached"),
            (CollectDates, "Unchanged+Cached"),
            (CompareTexts, "Unchanged+Cached"),
            (IndexTexts, "Modified"),
            (FindDuplicates, "Unchanged"),
            (FindReferenced, "Unchanged"),
            (MeasureLiterals, "Unchanged"),
            (GroupTexts, "Modified+Unchanged"),
            (ListParagraphs, "Unchanged+Cached"),
            (LinkParagraphs, "Modified+Cached"),
            (FindMissingParagraphs, "Unchanged+Cached"),
            (EmitResolution, "Modified+Cached"),
            (OrderFiles, "Modified+Unchanged"),
            (SummarizeResolution, "Unchanged+Cached"),
            (Output, "Modified+Cached"));

    [Fact]
    public void Adding_a_text_leaves_the_files_of_the_others()
    {
        var driver = Run(Project.Driver());

        var after = Run(driver.AddAdditionalTexts([Sample.SecurityCouncil]));

        StepReasons.Of(after).AssertAre(
            (ReadFile, "New+Cached"),
            (CollectRegistries, "Unchanged"),
            (ParseText, "New+Cached"),
            (ModelText, "New+Cached"),
            (PlaceText, "New+Cached"),
            (CollectDates, "New+Cached"),
            (FindDateConflicts, "Unchanged"),
            (CompareTexts, "New+Cached"),
            (LocateProblems, "Unchanged"),
            (IndexTexts, "Modified"),
            (FindDuplicates, "Unchanged"),
            (FindReferenced, "Unchanged"),
            (MeasureLiterals, "Unchanged"),
            (GroupTexts, "New+Unchanged"),
            (ListParagraphs, "New+Cached"),
            (IndexParagraphs, "Modified"),
            (LinkParagraphs, "New+Unchanged"),
            (FindMissingParagraphs, "New+Unchanged"),
            (EmitResolution, "New+Cached"),
            (OrderFiles, "New+Unchanged"),
            (SummarizeResolution, "New+Cached"),
            (CollectActors, "Modified"),
            (CollectInstruments, "Modified"),
            (CollectCatalog, "Modified"),
            (DescribeModel, "Modified"),
            (FindClashes, "Unchanged"),
            (Output, "New+Modified+Cached"));
    }

    [Fact]
    public void Removing_a_text_leaves_the_files_of_the_others()
    {
        var consumer = Project with { Texts = [.. Project.Texts, Sample.SecurityCouncil] };
        var driver = Run(consumer.Driver());

        var after = StepReasons.Of(Run(driver.RemoveAdditionalTexts([consumer.Texts[^1]])));

        Assert.Equal("Unchanged+Removed", after.Reasons[GroupTexts]);
        Assert.DoesNotContain("New", after.Reasons[Output], StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_one_text_gives_the_compiler_the_very_same_files_of_the_others()
    {
        var before = Run(Project.Driver());
        var edited = Sample.KeepersDay.GetText().ToString().Replace("observe the Day", "keep the Day", StringComparison.Ordinal);

        var after = Run(before.ReplaceAdditionalText(Project.Texts.Single(text => text.Path == Sample.KeepersDay.Path), Sample.KeepersDay.With(edited)));

        Assert.Equal(["A_RES_99_2.g.cs"], Sources(after).Except(Sources(before)).Select(source => source.HintName));
    }

    [Fact]
    public void Citing_what_another_text_cites_gives_the_compiler_one_file_and_leaves_the_aggregates()
    {
        var driver = Run(Project.Driver());
        var before = (InMemoryText)Project.Texts.Single(text => text.Path == Sample.KeepersDay.Path);
        var edited = before.With(before.GetText().ToString()
            .Replace("15 December 1998", "15 December 1998 and its resolution 70/1 of 25 September 2015", StringComparison.Ordinal));

        var after = Run(driver.ReplaceAdditionalText(before, edited));

        Assert.Equal("Modified+Cached", StepReasons.Of(after).Reasons[SummarizeResolution]);
        Assert.Equal("Unchanged", StepReasons.Of(after).Reasons[CollectInstruments]);
        Assert.Equal(["A_RES_99_2.g.cs"], Sources(after).Except(Sources(driver)).Select(source => source.HintName));
        Assert.Contains(
            "Instruments.A_RES_70_1>",
            Sources(after).Single(source => source.HintName == "A_RES_99_2.g.cs").Text.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Options_anew_with_the_same_values_read_and_parse_nothing_anew()
    {
        var driver = Run(Project.Driver());

        var after = Run(driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptions(Project.Properties)));

        StepReasons.Of(after).AssertAre(
            (Settings, "Unchanged"),
            (ReadFile, "Unchanged"));
    }

    [Fact]
    public void Another_namespace_emits_anew_and_parses_nothing()
    {
        var driver = Run(Project.Driver());

        var after = StepReasons.Of(Run(driver.WithUpdatedAnalyzerConfigOptions(
            new InMemoryOptions(Project.Properties.SetItem("RootNamespace", "Other")))));

        Assert.Equal("Modified", after.Reasons[Settings]);
        Assert.Equal("Cached", after.Reasons[ParseText]);
        Assert.Equal("Unchanged", after.Reasons[GroupTexts]);
        Assert.StartsWith("Modified", after.Reasons[Output], StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_a_registry_parses_the_texts_and_emits_what_it_names()
    {
        var after = AfterRegistryEdit(content => content.Replace("phares", "feux", StringComparison.Ordinal));

        after.AssertAre(
            (ReadFile, "Modified+Cached"),
            (CollectRegistries, "Modified"),
            (ParseText, "Unchanged"),
            (FindDateConflicts, "Unchanged"),
            (CollectActors, "Modified"),
            (CollectInstruments, "Unchanged"),
            (DescribeModel, "Unchanged"),
            (Output, "Modified+Cached"));
    }

    [Fact]
    public void Editing_a_row_that_no_text_names_parses_the_texts_and_emits_nothing() =>
        AfterRegistryEdit(content => content + "Nobody,Stakeholder,nobody anywhere,\n").AssertAre(
            (ReadFile, "Modified+Cached"),
            (CollectRegistries, "Modified"),
            (ParseText, "Unchanged"),
            (FindDateConflicts, "Unchanged"),
            (CollectActors, "Unchanged"),
            (CollectInstruments, "Unchanged"));

    [Fact]
    public void A_run_that_was_cancelled_in_the_middle_spoils_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var driver = Project.Driver();
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(Project.Compilation(), source.Token));

        Assert.Equal(
            Outputs.Of(Run(Project.Driver())),
            Outputs.Of(Run(driver)));
    }

    private static Consumer WithRegistry => Project with { Texts = Project.Texts.Add(Registry) };

    private static InMemoryText Registry { get; } = InMemoryText.Registry(
        "/project/actors.csv", "id,kind,en,fr\nLamps,Stakeholder,lighthouses,phares\n");

    /// <summary>The files by instance: the compiler keeps what it knows of a text that is the same object.</summary>
    private static IEnumerable<(string HintName, SourceText Text)> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText));

    private static StepReasons AfterRegistryEdit(Func<string, string> edit)
    {
        var driver = Run(WithRegistry.Driver());
        return StepReasons.Of(Run(
            driver.ReplaceAdditionalText(Registry, Registry.With(edit(Registry.GetText().ToString())))));
    }

    private static StepReasons AfterEdit(string path, Func<string, string> edit)
    {
        var driver = Run(Project.Driver());
        var before = (InMemoryText)Project.Texts.Single(text => text.Path == path);
        var after = before.With(edit(before.GetText().ToString()));
        return StepReasons.Of(Run(driver.ReplaceAdditionalText(before, after)));
    }

    private static GeneratorDriver Run(GeneratorDriver driver) => driver.RunGenerators(Project.Compilation());
}
