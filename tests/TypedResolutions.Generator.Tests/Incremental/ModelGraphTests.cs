using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Tests.References;

namespace TypedResolutions.Generator.Tests.Incremental;

public sealed class ModelGraphTests
{
    [Fact]
    public void No_stage_keeps_symbols_syntax_or_files()
    {
        var driver = Consumer.Of(Sample.LighthousesInEnglish, Sample.LighthousesInChinese, Sample.KeepersDay)
            .Driver()
            .RunGenerators(new Consumer().Compilation());

        AssertKeepsNothing(driver);
    }

    [Theory]
    [MemberData(nameof(EditTableTests.EveryEdit), MemberType = typeof(EditTableTests))]
    public void No_stage_keeps_symbols_syntax_or_files_after_an_edit(string edit) => AssertKeepsNothing(Edits.After(edit));

    [Fact]
    public void The_guard_finds_what_a_bad_model_hides()
    {
        var compilation = new Consumer { Sources = ["class C { }"] }.Compilation();

        Assert.NotEmpty(ModelGraph.Violations(new BadModel("file", new { Inner = (object)Sample.KeepersDay })));
        Assert.NotEmpty(ModelGraph.Violations(new BadModel("symbol", new object[] { compilation.GlobalNamespace })));
        Assert.NotEmpty(ModelGraph.Violations(new BadModel("syntax", compilation.SyntaxTrees.Single().GetRoot())));
        Assert.NotEmpty(ModelGraph.Violations(new BadModel("text", Sample.KeepersDay.GetText())));
        Assert.NotEmpty(ModelGraph.Violations(new BadModel("compilation", compilation)));
    }

    [Fact]
    public void An_old_compilation_is_not_kept_alive() => AssertCollected(RunTwice());

    [Fact]
    public void A_replaced_text_and_its_content_are_not_kept_alive() => AssertCollected(ReplaceText());

    [Fact]
    public void A_removed_text_and_its_content_are_not_kept_alive() => AssertCollected(RemoveText());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_replaced_reference_and_its_compilation_are_not_kept_alive(bool asFile) => AssertCollected(ReplaceReference(asFile));

    private static void AssertKeepsNothing(GeneratorDriver driver)
    {
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        var values = StepReasons.Names.SelectMany(name => steps[name]).SelectMany(step => step.Outputs).ToArray();

        Assert.NotEmpty(values);
        Assert.All(values, output => Assert.Empty(ModelGraph.Violations(output.Value)));
    }

    private static void AssertCollected((GeneratorDriver Driver, WeakReference[] Old) run)
    {
        for (var i = 0; i < 5 && run.Old.Any(old => old.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.All(run.Old, old => Assert.False(old.IsAlive));
        GC.KeepAlive(run.Driver);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference[] Old) RunTwice()
    {
        var first = new Consumer { Sources = ["class C { }"] }.Compilation();
        var driver = Consumer.Of(Sample.KeepersDay).Driver().RunGenerators(first);
        driver = driver.RunGenerators(new Consumer { Sources = ["class D { }"] }.Compilation());
        return (driver, [new WeakReference(first)]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference[] Old) ReplaceText()
    {
        var compilation = new Consumer().Compilation();
        var text = Sample.KeepersDay;
        var edited = text.With(text.GetText().ToString().Replace("observe the Day", "keep the Day", StringComparison.Ordinal));
        var driver = Consumer.Of(text, Sample.SecurityCouncil).Driver().RunGenerators(compilation);
        return (driver.ReplaceAdditionalText(text, edited).RunGenerators(compilation), Parts(text));
    }

    /// <summary>Removes a text and runs twice: Roslyn's tables hold what was removed until the run after.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference[] Old) RemoveText()
    {
        var compilation = new Consumer().Compilation();
        var text = Sample.KeepersDay;
        var driver = Consumer.Of(text, Sample.SecurityCouncil).Driver().RunGenerators(compilation);
        return (driver.RemoveAdditionalTexts([text]).RunGenerators(compilation).RunGenerators(compilation), Parts(text));
    }

    /// <summary>Gets all that a text holds: the generator has its content as a string, as long as that is what the file says.</summary>
    private static WeakReference[] Parts(InMemoryText text) =>
        [new WeakReference(text), new WeakReference(text.GetText()), new WeakReference(text.GetText().ToString())];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference[] Old) ReplaceReference(bool asFile)
    {
        var project = ProjectGraph.Project("Keepers", Sample.KeepersDay);
        var old = ProjectGraph.Project("Lighthouses", Sample.LighthousesInEnglish).Run();
        var other = ProjectGraph.Project("Lighthouses", Sample.LighthousesInEnglish, Sample.SecurityCouncil).Run();
        var reference = asFile ? old.ToFile() : old.ToProject();
        var driver = project.Driver()
            .RunGenerators(project.Referencing(reference).Compilation())
            .RunGenerators(project.Referencing(asFile ? other.ToFile() : other.ToProject()).Compilation());
        return (driver, [new WeakReference(reference), new WeakReference(old.Compilation)]);
    }

    /// <summary>A model such as must never be written.</summary>
    private sealed record BadModel(string Name, object Hidden);
}
