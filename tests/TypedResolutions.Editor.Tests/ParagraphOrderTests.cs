using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;
using TypedResolutions.Editor.Tests.Infrastructure;

namespace TypedResolutions.Editor.Tests;

/// <summary>The paragraphs in the list of an editor: as the document has them, and otherwise as any other member.</summary>
public sealed class ParagraphOrderTests(ExampleWorkspace example) : IClassFixture<ExampleWorkspace>
{
    private static readonly IReadOnlyList<string> DocumentOrder =
    [
        .. Enumerable.Range(1, 31).Select(number => "PP" + number),
        .. Enumerable.Range(1, 33).Select(number => "OP" + number),
    ];

    [Theory]
    [InlineData("internal static class Typed { internal static object Body() => A_RES_72_200.$$; }")]
    [InlineData("internal static class Typed { internal static object Body() { A_RES_72_200.$$ } }")]
    [InlineData("internal static class Typed { internal static object Body() => typeof(A_RES_72_200.$$); }")]
    [InlineData("internal static class Typed { internal static object Body() => ExampleConsumer.Resolutions.A_RES_72_200.$$; }")]
    [InlineData("[Implements<A_RES_72_200.$$>] internal static class Typed;")]
    [InlineData("[Implements(typeof(A_RES_72_200.$$))] internal static class Typed;")]
    [InlineData("internal static class Typed { internal static void Body(A_RES_72_200.$$ paragraph) { } }")]
    [InlineData("using Text = ExampleConsumer.Resolutions.A_RES_72_200; internal static class Typed { internal static object Body() => Text.$$; }")]
    [InlineData("using static ExampleConsumer.Resolutions.A_RES_72_200.$$;")]
    [InlineData("using P = ExampleConsumer.Resolutions.A_RES_72_200.$$;")]
    public async Task Wherever_a_member_of_a_resolution_is_typed_its_paragraphs_stand_in_document_order(string code)
    {
        var items = await (await TypedAsync(code)).CompleteAsync();

        Assert.Equal(DocumentOrder, items.Select(item => item.DisplayText).Where(IsParagraph));
        Assert.All(
            items.Where(item => IsParagraph(item.DisplayText)),
            item => Assert.Equal([WellKnownTags.Class, WellKnownTags.Public], item.Tags.ToArray()));
    }

    [Fact]
    public async Task The_other_members_are_listed_behind_them_and_none_twice()
    {
        var code = await TypedAsync("internal static class Typed { internal static object Body() => A_RES_72_200.$$; }");

        Assert.Equal(
            [.. DocumentOrder, "Equals", "Instance", "ReferenceEquals"],
            (await code.CompleteAsync()).Select(item => item.DisplayText));
    }

    [Fact]
    public async Task An_editor_without_it_lists_the_same_by_name()
    {
        var project = example.Project.WithAnalyzerReferences(
            example.Project.AnalyzerReferences.Where(reference => reference.Display != "TypedResolutions.Completion"));
        var code = TypedCode.InBody(project, "_ = A_RES_72_200.$$");

        Assert.Equal(
            DocumentOrder.Append("Equals").Append("Instance").Append("ReferenceEquals").Order(StringComparer.Ordinal),
            (await code.CompleteAsync()).Select(item => item.DisplayText));
    }

    [Fact]
    public async Task Members_of_any_other_type_are_left_to_the_editor()
    {
        var code = await TypedAsync("internal static class Typed { internal static object Body() => Actors.$$; }");

        var names = (await code.CompleteAsync()).Select(item => item.DisplayText).ToArray();

        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
    }

    [Fact]
    public async Task The_description_and_the_change_are_those_of_the_editor_itself()
    {
        var code = await TypedAsync("internal static class Typed { internal static object Body() => A_RES_72_200.$$; }");
        var item = (await code.CompleteAsync()).Single(item => item.DisplayText == "OP32");
        var service = CompletionService.GetService(code.Document)!;

        Assert.Contains("Requests: 请秘书长", (await service.GetDescriptionAsync(code.Document, item))!.Text, StringComparison.Ordinal);
        Assert.Equal("OP32", (await service.GetChangeAsync(code.Document, item)).TextChange.NewText);
    }

    [Theory]
    [InlineData("O")]
    [InlineData("OP1")]
    public async Task What_was_typed_leads_to_the_first_paragraph_that_fits(string letters)
    {
        var code = await TypedAsync("internal static class Typed { internal static object Body() => A_RES_72_200.$$; }");

        Assert.Equal("OP1", (await code.CompleteAsync(letters))[0]);
    }

    [Theory]
    [InlineData("A_RES_72_200.$$", '.')]
    [InlineData("A_RES_72_200.O$$", 'O')]
    public async Task The_order_is_there_as_soon_as_the_dot_is_typed(string expression, char typed)
    {
        var code = await TypedAsync("internal static class Typed { internal static object Body() => " + expression + "; }");

        var items = await code.CompleteAsync(CompletionTrigger.CreateInsertionTrigger(typed));

        Assert.Equal(DocumentOrder, items.Select(item => item.DisplayText).Where(IsParagraph));
    }

    private static bool IsParagraph(string name) => name.Length > 2 && name[..2] is "PP" or "OP" && char.IsAsciiDigit(name[2]);

    private async Task<TypedCode> TypedAsync(string code)
    {
        await example.LoadCompletionAsync();
        return TypedCode.In(example.Project, code);
    }
}
