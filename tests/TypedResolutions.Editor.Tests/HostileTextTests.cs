using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Editor.Tests.Infrastructure;

namespace TypedResolutions.Editor.Tests;

/// <summary>A hover is no place where a text may break: its comment is XML, and the text is anybody's.</summary>
public sealed class HostileTextTests(ExampleWorkspace example) : IClassFixture<ExampleWorkspace>
{
    /// <summary>What stands in the text, and what the hover shows of it.</summary>
    public static TheoryData<string, string> Words { get; } = new()
    {
        { "the \"full\" and 'half' and “curly” and «angled» and 「层」 lamps lit", "the \"full\" and 'half' and “curly” and «angled» and 「层」 lamps lit" },
        { "lamps < lenses > mirrors && 3<4 ]]> &amp; &#0; &x; lit", "lamps < lenses > mirrors && 3<4 ]]> &amp; &#0; &x; lit" },
        { "the lamps ]]> --> */ // #endif {0} \\u0041 lit", "the lamps ]]> --> */ // #endif {0} \\u0041 lit" },
        { "the <![CDATA[ lamps </summary></member> <see cref=\"X\"/> lit", "Welcomes the" },
        { "the\u0001 lamps\u001A and\u007F lenses\u009F lit", "lamps" },
        { "the \uD800 lamps and \uDC00 lenses \U0001F600 lit", "the \uFFFD lamps and \uFFFD lenses \U0001F600 lit" },
        { "the \uFFFE lamps \uFFFF \uFDD0 lit", "the \uFFFD lamps \uFFFD \uFFFD lit" },
        { "the \u202Elamps\u202C and \u2066lenses\u2069 lit", "the lamps and lenses lit" },
        { "the مصابيح and قرار الجمعية العامة lit", "the مصابيح and قرار الجمعية العامة lit" },
        { "the la\u200Bmps and\u200D len\u2060ses lit", "mps and" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public async Task A_hover_shows_whatever_the_text_says(string words, string shown)
    {
        foreach (var detail in new[] { "full", "summary" })
        {
            var project = WithText(words, detail);
            var compilation = (await project.GetCompilationAsync())!;
            var paragraph = compilation.GetTypeByMetadataName("ExampleConsumer.Resolutions.A_RES_99_1+OP1")!;

            // What is no XML, the compiler replaces by a remark that says so.
            var comment = XDocument.Parse(paragraph.GetDocumentationCommentXml()!);
            Assert.Equal("T:ExampleConsumer.Resolutions.A_RES_99_1.OP1", comment.Root!.Attribute("name")?.Value);
            Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Id.StartsWith("CS15", StringComparison.Ordinal));

            var hover = await TypedCode.InBody(project, "_ = A_RES_99_1.OP$$1.Instance;").HoverAsync();
            var text = string.Concat(hover.Sections
                .Where(section => section.Kind == QuickInfoSectionKinds.DocumentationComments)
                .SelectMany(section => section.TaggedParts)
                .Select(part => part.Text));
            Assert.StartsWith("Welcomes: ", text, StringComparison.Ordinal);
            Assert.Contains(shown, text, StringComparison.Ordinal);
            Assert.EndsWith("lit;", text, StringComparison.Ordinal);
        }
    }

    private Project WithText(string words, string detail)
    {
        var folder = Path.GetDirectoryName(example.Project.FilePath)!;
        var content = $"""
            A/RES/99/1

            Resolution adopted by the General Assembly on 3 December 2044

            99/1. Lighthouses

            The General Assembly,

            Recalling its resolution 70/1 of 25 September 2015,

            1. Welcomes {words};

            2. Decides to include the item in the provisional agenda of its one hundredth session.

            60th plenary meeting
            3 December 2044
            """;
        var project = example.Project
            .AddAdditionalDocument("A_RES_99_1.en.txt", SourceText.From(content), filePath: Path.Combine(folder, "resolutions", "A_RES_99_1.en.txt"))
            .Project
            .AddAnalyzerConfigDocument(
                ".globalconfig",
                SourceText.From("is_global = true\nglobal_level = 200\nbuild_property.TypedResolutionsDocumentation = " + detail + "\n"),
                filePath: Path.Combine(folder, ".globalconfig"))
            .Project;
        return project.WithParseOptions(((CSharpParseOptions)project.ParseOptions!).WithDocumentationMode(DocumentationMode.Diagnose));
    }
}
