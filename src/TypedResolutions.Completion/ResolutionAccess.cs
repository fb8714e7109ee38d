using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Completion;

/// <summary>Finds the resolution whose member is being typed: <c>A_RES_72_200.</c></summary>
internal static class ResolutionAccess
{
    /// <summary>Tells whether the dot, or the first letter behind it, was typed just now.</summary>
    public static bool IsBehindDot(SourceText text, int caretPosition) =>
        (caretPosition > 0 && text[caretPosition - 1] == '.')
        || (caretPosition > 1 && text[caretPosition - 2] == '.' && SyntaxFacts.IsIdentifierStartCharacter(text[caretPosition - 1]));

    /// <summary>Finds the order of the paragraphs.</summary>
    /// <param name="document">The file.</param>
    /// <param name="start">Where the member's name starts.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The order; null where it is no member of a resolution's class.</returns>
    public static async Task<ParagraphOrder?> FindOrderAsync(Document document, int start, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (start == 0 || root is null || ContainerBefore(root.FindToken(start - 1)) is not { } container)
        {
            return null;
        }

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model?.GetSymbolInfo(container, cancellationToken).Symbol is INamedTypeSymbol type ? ParagraphOrder.Of(type) : null;
    }

    private static ExpressionSyntax? ContainerBefore(SyntaxToken token) => token.IsKind(SyntaxKind.DotToken)
        ? token.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax name => name.Left,
            _ => null,
        }
        : null;
}
