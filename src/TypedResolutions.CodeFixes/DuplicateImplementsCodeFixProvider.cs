using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedResolutions.Generator.Traceability;

namespace TypedResolutions.CodeFixes;

/// <summary>Removes the second of two attributes that name one paragraph on one member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DuplicateImplementsCodeFixProvider))]
[Shared]
public sealed class DuplicateImplementsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(TraceabilityDescriptors.DuplicateImplements.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        NodeFix.OfferAsync<AttributeSyntax>(context, "Remove the duplicate", Remove);

    private static SyntaxNode? Remove(SyntaxNode root, AttributeSyntax attribute, Diagnostic diagnostic) =>
        attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list
            ? root.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)
            : root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia);
}
