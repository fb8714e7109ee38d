using Microsoft.CodeAnalysis;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;
using TypedResolutions.Generator;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Benchmarks.Driving;

/// <summary>A project of a thousand texts that a generator has run in once.</summary>
internal sealed class ProjectOfThousand
{
    private const int Count = 1000;

    private ProjectOfThousand(IIncrementalGenerator generator)
    {
        Before = ConsumerProject.Compilation(ConsumerProject.Parse("class Program { }"));
        After = ConsumerProject.Compilation(ConsumerProject.Parse("class Program { int x; }"));
        Texts = ComposedTexts.Take(Count);
        Driver = ConsumerProject.Driver(generator, Texts, ConsumerProject.Options()).RunGenerators(Before);
        var middle = Texts[Count / 2];
        Edited = middle.With(middle.GetText().ToString().Replace("1. Takes note", "1. Takes careful note", StringComparison.Ordinal));
    }

    /// <summary>Gets the project with our generator; made once, drivers are immutable.</summary>
    public static ProjectOfThousand Ours { get; } = new(new ResolutionGenerator());

    /// <summary>Gets the project with a generator that lists the files and does nothing with them.</summary>
    public static ProjectOfThousand Listing { get; } = new(new ListingGenerator());

    /// <summary>Gets the project with a generator that gives each text an empty file.</summary>
    public static ProjectOfThousand EmptyFiles { get; } = new(new EmptyFilesGenerator());

    public InMemoryText[] Texts { get; }

    public Compilation Before { get; }

    /// <summary>Gets the compilation after a keystroke in a C# file.</summary>
    public Compilation After { get; }

    public GeneratorDriver Driver { get; }

    public InMemoryText Middle => Texts[Count / 2];

    /// <summary>Gets the text in the middle with a word more.</summary>
    public InMemoryText Edited { get; }

    /// <summary>Gets a text that the project does not have.</summary>
    public InMemoryText Another { get; } = ComposedTexts.At(Count);
}
