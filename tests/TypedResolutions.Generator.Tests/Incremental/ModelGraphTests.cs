using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

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
    public void An_old_compilation_is_not_kept_alive()
    {
        var (driver, old) = RunTwice();
        for (var i = 0; i < 5 && old.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(old.IsAlive);
        GC.KeepAlive(driver);
    }

    private static void AssertKeepsNothing(GeneratorDriver driver)
    {
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        var values = StepReasons.Names.SelectMany(name => steps[name]).SelectMany(step => step.Outputs).ToArray();

        Assert.NotEmpty(values);
        Assert.All(values, output => Assert.Empty(ModelGraph.Violations(output.Value)));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Old) RunTwice()
    {
        var first = new Consumer { Sources = ["class C { }"] }.Compilation();
        var driver = Consumer.Of(Sample.KeepersDay).Driver().RunGenerators(first);
        driver = driver.RunGenerators(new Consumer { Sources = ["class D { }"] }.Compilation());
        return (driver, new WeakReference(first));
    }

    /// <summary>A model such as must never be written.</summary>
    private sealed record BadModel(string Name, object Hidden);
}
