using Microsoft.CodeAnalysis;
using TypedResolutions.Benchmarks.Projects;

namespace TypedResolutions.Benchmarks.Driving;

/// <summary>
/// The generator after an edit in a project of a thousand texts. In one process: the thousand are read once, and every
/// edit starts from the same driver.
/// </summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(5)]
public class EditBenchmarks
{
    /// <summary>A keystroke in a C# file, for a generator that lists the files and does nothing with them.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver KeystrokeWithListing() =>
        ProjectOfThousand.Listing.Driver.RunGenerators(ProjectOfThousand.Listing.After);

    /// <summary>A keystroke, for a generator that gives each text an empty file: the least with a file for each resolution.</summary>
    [Benchmark]
    public GeneratorDriver KeystrokeWithEmptyFiles() =>
        ProjectOfThousand.EmptyFiles.Driver.RunGenerators(ProjectOfThousand.EmptyFiles.After);

    [Benchmark]
    public GeneratorDriver Keystroke() => ProjectOfThousand.Ours.Driver.RunGenerators(ProjectOfThousand.Ours.After);

    /// <summary>A word of one text, for a generator that lists the files and does nothing with them.</summary>
    [Benchmark]
    public GeneratorDriver EditOneWithListing() => EditOne(ProjectOfThousand.Listing);

    [Benchmark]
    public GeneratorDriver EditOne() => EditOne(ProjectOfThousand.Ours);

    [Benchmark]
    public GeneratorDriver AddOne() => ProjectOfThousand.Ours.Driver
        .AddAdditionalTexts([ProjectOfThousand.Ours.Another])
        .RunGenerators(ProjectOfThousand.Ours.Before);

    [Benchmark]
    public GeneratorDriver RemoveOne() => ProjectOfThousand.Ours.Driver
        .RemoveAdditionalTexts([ProjectOfThousand.Ours.Middle])
        .RunGenerators(ProjectOfThousand.Ours.Before);

    /// <summary>An <c>.editorconfig</c> was saved: every option is a new object, and none has another value.</summary>
    [Benchmark]
    public GeneratorDriver SaveEditorConfig() => ProjectOfThousand.Ours.Driver
        .WithUpdatedAnalyzerConfigOptions(ConsumerProject.Options())
        .RunGenerators(ProjectOfThousand.Ours.Before);

    /// <summary>A property of the project was changed that every generated file depends on.</summary>
    [Benchmark]
    public GeneratorDriver ChangeDocumentation() => ProjectOfThousand.Ours.Driver
        .WithUpdatedAnalyzerConfigOptions(ConsumerProject.Options("summary"))
        .RunGenerators(ProjectOfThousand.Ours.Before);

    private static GeneratorDriver EditOne(ProjectOfThousand project) => project.Driver
        .ReplaceAdditionalText(project.Middle, project.Edited)
        .RunGenerators(project.Before);
}
