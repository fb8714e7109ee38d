using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using TypedResolutions.Editor.Tests.Infrastructure;

namespace TypedResolutions.Editor.Tests;

/// <summary>How one gets from code to a paragraph and back.</summary>
public sealed class NavigationTests(ExampleWorkspace example) : IClassFixture<ExampleWorkspace>
{
    [Fact]
    public async Task Signature_help_shows_which_paragraphs_a_method_takes()
    {
        var code = TypedCode.In(
            example.Project,
            "internal static class Typed { static void Track<T>() where T : Paragraph, IRequests<Actors.SecretaryGeneral> { } static void Body() => Track<$$>(); }");

        var signature = Assert.Single(await SignatureHelp.AtAsync(code));

        Assert.Contains("Track<", signature, StringComparison.Ordinal);
        Assert.Contains("IRequests<Actors.SecretaryGeneral>", signature, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_references_to_a_paragraph_are_found()
    {
        var code = TypedCode.InBody(example.Project, "_ = A_RES_72_200.OP17.Instance; _ = typeof(A_RES_72_200.OP17);$$");
        var compilation = (await code.Document.Project.GetCompilationAsync())!;
        var paragraph = compilation.GetTypeByMetadataName("ExampleConsumer.Resolutions.A_RES_72_200+OP17")!;

        var references = await SymbolFinder.FindReferencesAsync(paragraph, code.Document.Project.Solution);

        Assert.Equal(2, references.SelectMany(symbol => symbol.Locations).Count(location => location.Document.Id == code.Document.Id));
    }

    [Fact]
    public async Task A_definition_is_the_class_in_the_generated_file()
    {
        var code = TypedCode.InBody(example.Project, "_ = A_RES_72_200.OP$$32.Instance;");
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(code.Document, code.Position);

        var location = Assert.Single(symbol.Locations);
        var document = Assert.IsType<SourceGeneratedDocument>(code.Document.Project.Solution.GetDocument(location.SourceTree));

        Assert.Equal("A_RES_72_200.g.cs", document.HintName);
        Assert.Equal("OP32", (await location.SourceTree!.GetTextAsync()).ToString(location.SourceSpan));
    }
}
