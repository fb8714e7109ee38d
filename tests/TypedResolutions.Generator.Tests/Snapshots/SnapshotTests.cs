using TypedResolutions.Generator.Tests.Infrastructure;
using VerifyXunit;

namespace TypedResolutions.Generator.Tests.Snapshots;

/// <summary>The generated files as users see them. Read a difference as a change of the product.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task Parallel_texts_of_a_short_resolution() =>
        Verifier.Verify(Consumer.Of(Sample.LighthousesInEnglish, Sample.LighthousesInChinese).Run().AssertClean().Driver);

    [Fact]
    public Task A_resolution_in_CSharp_9() =>
        Verifier.Verify(OnlyResolutions(
            (Consumer.Of(Sample.KeepersDay) with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9 })
                .Run().AssertClean()));

    [Fact]
    public Task Three_paragraphs_of_resolution_72_200()
    {
        var source = Consumer.Of(Sample.Seed).Run().AssertClean().Files["A_RES_72_200.g.cs"];

        return Verifier.Verify(new[] { "PP2", "OP3", "OP32" }.Select(label => (label + ".g.cs", ClassOf(source, label))));
    }

    private static IEnumerable<(string HintName, string Source)> OnlyResolutions(GeneratedConsumer generated) => generated.Files
        .Where(file => file.Key.StartsWith("A_RES_", StringComparison.Ordinal))
        .Select(file => (file.Key, file.Value));

    /// <summary>Cuts the class of a paragraph out of a file, with the comment above it.</summary>
    private static string ClassOf(string source, string label)
    {
        var declaration = source.IndexOf("class " + label + " :", StringComparison.Ordinal);
        var start = source.LastIndexOf("\n\n", declaration, StringComparison.Ordinal) + 2;
        var end = source.IndexOf("\n        }\n", declaration, StringComparison.Ordinal);
        return source[start..end] + "\n        }\n";
    }
}
