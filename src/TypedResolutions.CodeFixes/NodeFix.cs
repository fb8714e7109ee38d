using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedResolutions.CodeFixes;

/// <summary>A fix that puts one node in the place of another.</summary>
internal static class NodeFix
{
    /// <summary>Offers the fix.</summary>
    /// <typeparam name="TNode">The kind of node that the diagnostic is at, or that holds it.</typeparam>
    /// <param name="context">Where the fix is offered.</param>
    /// <param name="title">What the editor shows; also the key by which "fix all" finds its like.</param>
    /// <param name="replace">Makes the new root; null where the fix cannot be offered.</param>
    public static async Task OfferAsync<TNode>(
        CodeFixContext context,
        string title,
        Func<SyntaxNode, TNode, Diagnostic, SyntaxNode?> replace)
        where TNode : SyntaxNode
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>();
            if (root is not null && node is not null && replace(root, node, diagnostic) is { } replaced)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(replaced)),
                        equivalenceKey: title),
                    diagnostic);
            }
        }
    }
}
