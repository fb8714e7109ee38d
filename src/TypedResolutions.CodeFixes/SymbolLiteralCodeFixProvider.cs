using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedResolutions.Generator.Traceability;

namespace TypedResolutions.CodeFixes;

/// <summary>Writes the typed member in the place of a string that names it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SymbolLiteralCodeFixProvider))]
[Shared]
public sealed class SymbolLiteralCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TraceabilityDescriptors.StringNamesType.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        NodeFix.OfferAsync<LiteralExpressionSyntax>(context, "Use the generated type", Replace);

    private static SyntaxNode? Replace(SyntaxNode root, LiteralExpressionSyntax literal, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(SymbolLiteralAnalyzer.Replacement, out var replacement)
            || replacement is null
            || IsConstant(literal))
        {
            return null;
        }

        return root.ReplaceNode(literal, SyntaxFactory.ParseExpression(replacement).WithTriviaFrom(literal));
    }

    /// <summary>A constant holds no typed member; its author has to make it a property first.</summary>
    private static bool IsConstant(LiteralExpressionSyntax literal)
    {
        var declaration = literal.FirstAncestorOrSelf<SyntaxNode>(node =>
            node is LocalDeclarationStatementSyntax or FieldDeclarationSyntax or LambdaExpressionSyntax);
        return declaration switch
        {
            LocalDeclarationStatementSyntax local => local.IsConst,
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            _ => false,
        };
    }
}
