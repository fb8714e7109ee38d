using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.QuickInfo;
using TypedResolutions.Editor.Tests.Infrastructure;

namespace TypedResolutions.Editor.Tests;

/// <summary>What an editor shows of a paragraph under the mouse.</summary>
public sealed class HoverTests(ExampleWorkspace example) : IClassFixture<ExampleWorkspace>
{
    [Fact]
    public async Task Hover_shows_the_verb_the_text_the_actors_and_the_citations()
    {
        var hover = await TypedCode.InBody(example.Project, "_ = A_RES_72_200.OP$$32.Instance;").HoverAsync();

        Assert.Contains("A_RES_72_200.OP32", TextOf(hover, QuickInfoSectionKinds.Description), StringComparison.Ordinal);
        var summary = TextOf(hover, QuickInfoSectionKinds.DocumentationComments);
        Assert.StartsWith("Requests: 请秘书长", summary, StringComparison.Ordinal);
        Assert.EndsWith("；", summary, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { "SecretaryGeneral", "A_RES_70_1", "A_RES_69_313", "E_HLPF_2017_4" },
            Links(hover));
    }

    private static string TextOf(QuickInfoItem hover, string kind) => string.Concat(hover.Sections
        .Where(section => section.Kind == kind)
        .SelectMany(section => section.TaggedParts)
        .Select(part => part.Text));

    /// <summary>Gets the types that the comment links to: an editor colours and follows them as such.</summary>
    private static HashSet<string> Links(QuickInfoItem hover) =>
    [
        .. hover.Sections
            .Where(section => section.Kind == QuickInfoSectionKinds.RemarksDocumentationComments)
            .SelectMany(section => section.TaggedParts)
            .Where(part => part.Tag == TextTags.Class)
            .Select(part => part.Text),
    ];
}
