using System.Composition;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Completion;

/// <summary>
/// Lists the paragraphs of a resolution in the order of the document. An editor sorts by name, which puts OP10 before
/// OP2, and a second item of the same name with another place in the list would stand beside the first. So this asks
/// the editor for its own list, gives the paragraphs their places in it, and lets it stand alone.
/// </summary>
[ExportCompletionProvider(nameof(ParagraphCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class ParagraphCompletionProvider : CompletionProvider
{
    /// <summary>Set while the editor is asked for its own list, for it asks all providers in turn.</summary>
    private static readonly AsyncLocal<bool> IsAsking = new();

    /// <summary>What the editor listed, by what stands for it in the ordered list.</summary>
    private readonly ConditionalWeakTable<CompletionItem, CompletionItem> listed = new();

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind != CompletionTriggerKind.Insertion || (text is not null && ResolutionAccess.IsBehindDot(text, caretPosition));

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        if (context is null || IsAsking.Value || CompletionService.GetService(context.Document) is not { } service)
        {
            return;
        }

        var order = await ResolutionAccess.FindOrderAsync(
            context.Document, context.CompletionListSpan.Start, context.CancellationToken).ConfigureAwait(false);
        if (order is null)
        {
            return;
        }

        IsAsking.Value = true;
        var list = await service.GetCompletionsAsync(
            context.Document, context.Position, context.Trigger, cancellationToken: context.CancellationToken).ConfigureAwait(false);
        foreach (var item in list.ItemsList)
        {
            var placed = item.WithSortText(order.SortTextOf(item.DisplayText) ?? item.SortText);
            listed.Add(placed, item);
            context.AddItem(placed);
        }

        context.SuggestionModeItem = list.SuggestionModeItem;
        context.IsExclusive = list.ItemsList.Count > 0;
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document, CompletionItem item, CancellationToken cancellationToken) =>
        listed.TryGetValue(item, out var own) && CompletionService.GetService(document) is { } service
            ? service.GetDescriptionAsync(document, own, cancellationToken)
            : base.GetDescriptionAsync(document, item, cancellationToken);

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(
        Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        listed.TryGetValue(item, out var own) && CompletionService.GetService(document) is { } service
            ? service.GetChangeAsync(document, own, commitKey, cancellationToken)
            : base.GetChangeAsync(document, item, commitKey, cancellationToken);
}
