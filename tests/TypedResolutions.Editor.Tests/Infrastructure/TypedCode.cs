using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;

namespace TypedResolutions.Editor.Tests.Infrastructure;

/// <summary>A file that someone types into the example: <c>$$</c> marks the caret.</summary>
internal sealed class TypedCode
{
    private const string Caret = "$$";

    private TypedCode(Document document, int position)
    {
        Document = document;
        Position = position;
    }

    public Document Document { get; }

    public int Position { get; }

    public static TypedCode In(Project project, string code)
    {
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        return new TypedCode(
            project.AddDocument("Typed.cs", "using ExampleConsumer.Resolutions;\nusing TypedResolutions;\n" + code.Remove(position, Caret.Length)),
            position + "using ExampleConsumer.Resolutions;\nusing TypedResolutions;\n".Length);
    }

    /// <summary>Types into a method body.</summary>
    public static TypedCode InBody(Project project, string statement) =>
        In(project, "internal static class Typed { internal static void Body() { " + statement + " } }");

    /// <summary>Gets what completion offers at the caret, in its order.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompleteAsync(CompletionTrigger trigger = default) =>
        (await CompletionService.GetService(Document)!.GetCompletionsAsync(Document, Position, trigger)).ItemsList;

    /// <summary>Gets what completion offers after some letters were typed, the best match first.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string letters)
    {
        var service = CompletionService.GetService(Document)!;
        var items = (await service.GetCompletionsAsync(Document, Position)).ItemsList;
        return [.. service.FilterItems(Document, [.. items], letters).Select(item => item.DisplayText)];
    }

    /// <summary>Gets the text of the hover at the caret.</summary>
    public async Task<QuickInfoItem> HoverAsync() =>
        (await QuickInfoService.GetService(Document)!.GetQuickInfoAsync(Document, Position))!;
}
