extern alias model;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using model::TypedResolutions;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Generator.Tests.Emission;

/// <summary>What generated code carries for those who ask which code answers which paragraph.</summary>
public sealed class TraceabilityTests
{
    private const string Generic = """
        using Consumer.Resolutions;
        using TypedResolutions;

        [Implements<A_RES_99_1.OP3>(Fingerprint = "0", Note = "in part")]
        internal static class Reports
        {
            [Implements<A_RES_99_1.OP2>]
            [Implements<A_RES_99_1.OP4>]
            internal static void Handle() { }
        }
        """;

    private const string Plain = """
        using Consumer.Resolutions;
        using TypedResolutions;

        [Implements(typeof(A_RES_99_1.OP3), Fingerprint = "0", Note = "in part")]
        internal static class Reports
        {
            [Implements(typeof(A_RES_99_1.OP2)), Implements(typeof(A_RES_99_1.OP4))]
            internal static int Handler { get; set; }
        }
        """;

    [Theory]
    [InlineData("netstandard2.0", LanguageVersion.CSharp11, Generic)]
    [InlineData("net48", LanguageVersion.CSharp11, Generic)]
    [InlineData("net10.0", LanguageVersion.CSharp11, Generic)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9, Plain)]
    [InlineData("net48", LanguageVersion.CSharp9, Plain)]
    [InlineData("net10.0", LanguageVersion.CSharp9, Plain)]
    public void Code_says_which_paragraph_it_implements(string targetFramework, LanguageVersion version, string source) =>
        (Consumer.Of(Sample.LighthousesInEnglish) with
        {
            TargetFramework = targetFramework,
            LanguageVersion = version,
            Sources = [source],
        }).Run().AssertClean();

    [Fact]
    public void Only_a_paragraph_can_be_implemented()
    {
        var source = Generic.Replace("Implements<A_RES_99_1.OP3>", "Implements<A_RES_99_1>", StringComparison.Ordinal);

        Assert.Contains(
            "CS0311",
            Assert.Single((Consumer.Of(Sample.LighthousesInEnglish) with { Sources = [source] }).Run().Diagnostics()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_in_the_metadata_are_those_of_the_running_program()
    {
        var generated = Consumer.Of(Sample.LighthousesInEnglish, Sample.LighthousesInChinese).Run().AssertClean();
        var listed = Listed(generated.Compilation.GetTypeByMetadataName("Consumer.Resolutions.A_RES_99_1")!);
        using var assembly = new LoadedConsumer(generated);
        var resolution = assembly.Resolution("A_RES_99_1");

        Assert.Equal(resolution.Symbol, listed.Symbol);
        Assert.Equal(resolution.Languages.Select(language => language.ToString()), listed.Languages.Select(language => language.ToString()));
        Assert.Equal(resolution.Paragraphs.Select(Told), listed.Paragraphs.Select(ToldByMetadata));

        string Told(Paragraph paragraph) => string.Join(
            ' ',
            [
                paragraph.Kind.ToString(), paragraph.Label,
                .. resolution.Languages.Select(language => paragraph.TextIn(language)!),
                .. resolution.Languages.Select(language => paragraph.FingerprintIn(language)!),
                .. paragraph.Actions.Select(action => action.Verb + ":" + string.Join(',', action.Addressees.Select(actor => actor.Id))),
            ]);

        string ToldByMetadata(ListedParagraph paragraph) => string.Join(
            ' ',
            [
                paragraph.Kind.ToString(), paragraph.Label,
                .. paragraph.Texts.Select((text, i) => resolution.CarriedTextIn(resolution.Languages[i])![text!.Start..(text.Start + text.Length)]),
                .. paragraph.Texts.Select(text => text!.Fingerprint),
                .. paragraph.Actions.Select(action => action.Verb + ":" + string.Join(',', action.Addressees)),
            ]);
    }

    private static ListedResolution Listed(INamedTypeSymbol type)
    {
        var arguments = type.GetAttributes()
            .Single(attribute => attribute.AttributeClass!.Name == "ResolutionContentsAttribute")
            .ConstructorArguments;
        return ListedResolution.Read(
            (string?)arguments[0].Value, (string?)arguments[1].Value, (string?)arguments[2].Value);
    }
}
