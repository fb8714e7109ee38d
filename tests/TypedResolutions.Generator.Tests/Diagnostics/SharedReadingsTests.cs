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

    private static int copies;

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

    [Theory]
    [InlineData("Language", "fr")]
    [InlineData("Symbol", "A/RES/99/1")]
    [InlineData("SourceItemGroup", "None")]
    public void Other_metadata_is_another_reading(string name, string value)
    {
        var content = Copy(Sample.LighthousesInEnglish);
        var other = InMemoryText.Resolution(Path, content);
        other.Metadata[name] = value;

        Assert.NotSame(Read(InMemoryText.Resolution(Path, content)), Read(other));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200_000)]
    public void A_text_of_the_same_characters_is_read_once(int length)
    {
        var characters = Copy(Sample.LighthousesInEnglish) + new string('x', length);
        var first = InMemoryText.Resolution(Path, Copy(characters));
        var second = InMemoryText.Resolution(Path, Copy(characters));

        Assert.NotSame(first.GetText(), second.GetText());
        Assert.Same(FileOf(first).Content, FileOf(second).Content);
        Assert.Same(Read(first), Read(second));
        Assert.NotSame(FileOf(first).Content, FileOf(InMemoryText.Resolution(Path, characters + "y")).Content);
    }

    [Fact]
    public void An_empty_text_is_not_kept()
    {
        var text = InMemoryText.Resolution(Path, string.Empty);

        Assert.NotSame(Read(text), Read(text));
    }

    [Fact]
    public void A_reading_does_not_keep_the_registry_alive()
    {
        var text = InMemoryText.Resolution(Path, Copy(Sample.LighthousesInEnglish));
        var registry = ReadWithRegistry(text);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(registry.TryGetTarget(out _));
        GC.KeepAlive(text);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<RegistryContents> ReadWithRegistry(AdditionalText text)
    {
        var registry = new RegistryContents(new(["id,kind,en\nWardens,Stakeholder,wardens of lights\n"]));
        Assert.NotNull(SharedReadings.Of(FileOf(text), registry, CancellationToken.None));
        return new(registry);
    }

    private static TextReading? Read(AdditionalText text) =>
        SharedReadings.Of(FileOf(text), RegistryContents.None, CancellationToken.None);

    private static TextFile FileOf(AdditionalText text) =>
        TextFile.Read(text, Options.GetOptions(text), CancellationToken.None);

    /// <summary>The characters of a sample with as many blank lines behind them as no other test has.</summary>
    private static string Copy(AdditionalText text) =>
        text.GetText()!.ToString() + new string('\n', Interlocked.Increment(ref copies));

    private static string Copy(string text) => new(text.AsSpan());
}
