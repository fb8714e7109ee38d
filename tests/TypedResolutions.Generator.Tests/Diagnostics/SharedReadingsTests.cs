using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Readings;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Tests.Diagnostics;

/// <summary>A text is parsed once for the generator and the analyzers together.</summary>
public sealed class SharedReadingsTests
{
    private const string Path = "/project/resolutions/x.en.txt";

    private static readonly InMemoryOptions Options = new(ImmutableDictionary<string, string>.Empty);

    [Fact]
    public void The_generator_leaves_what_it_read_to_the_analyzers()
    {
        var text = InMemoryText.Resolution(Path, Copy(Sample.LighthousesInEnglish));
        var first = Read(text);

        Consumer.Of(text).Run().AssertClean();

        var second = Read(text);
        Assert.NotSame(first, second);
        Assert.Same(second, Read(text));
        Assert.Equal(first!.Problems, second!.Problems);
        Assert.Equal(first.Parts.Select(static part => part.Symbol), second.Parts.Select(static part => part.Symbol));
        Assert.Equal(first.Parts[0].Paragraphs, second.Parts[0].Paragraphs);
    }

    [Fact]
    public async Task The_analyzer_tells_what_was_read_already()
    {
        var text = InMemoryText.Resolution(Path, Copy(Sample.LighthousesInEnglish));
        var read = Read(text)!;
        SharedReadings.Keep(FileOf(text), RegistryContents.None, read with
        {
            Problems = [new Problem(ProblemKind.ReplacementCharacters, new SourceSpan(0, 1), ["1"])],
        });

        Assert.Equal("TR0007", Assert.Single(await AnalyzedConsumer.AnalyzeAsync(text)).Id);
    }

    [Fact]
    public void Another_path_or_registry_is_another_reading()
    {
        var content = Copy(Sample.LighthousesInEnglish);
        var read = Read(InMemoryText.Resolution(Path, content));
        var registry = new RegistryContents(new([Copy(InMemoryText.Registry("/project/r.csv", "id,kind,en\nKeepers,Stakeholder,keepers\n"))]));

        Assert.NotSame(read, Read(InMemoryText.Resolution("/project/resolutions/y.en.txt", content)));
        Assert.NotSame(read, SharedReadings.Of(FileOf(InMemoryText.Resolution(Path, content)), registry, CancellationToken.None));
        Assert.Same(read, Read(InMemoryText.Resolution(Path, content)));
    }

    [Fact]
    public void A_long_text_is_one_string()
    {
        var text = InMemoryText.Resolution(Path, new string('x', 200_000));

        Assert.Same(FileOf(text).Content, FileOf(text).Content);
    }

    [Fact]
    public void A_reading_goes_with_its_content()
    {
        var kept = Keep();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(kept.TryGetTarget(out _));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<TextReading> Keep() =>
        new(Read(InMemoryText.Resolution(Path, Copy(Sample.LighthousesInEnglish)))!);

    private static TextReading? Read(AdditionalText text) =>
        SharedReadings.Of(FileOf(text), RegistryContents.None, CancellationToken.None);

    private static TextFile FileOf(AdditionalText text) =>
        TextFile.Read(text, Options.GetOptions(text), CancellationToken.None);

    /// <summary>The characters of a sample in a string that no other test has.</summary>
    private static string Copy(AdditionalText text) => new(text.GetText()!.ToString().AsSpan());
}
