using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TypedResolutions.Generator.Traceability;

namespace TypedResolutions.CodeFixes;

/// <summary>Notes the fingerprint of today's text: whoever applies it says that the text was reviewed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FingerprintCodeFixProvider))]
[Shared]
public sealed class FingerprintCodeFixProvider : CodeFixProvider
{
    private const string ArgumentName = "Fingerprint";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        TraceabilityDescriptors.TextChanged.Id,
        TraceabilityDescriptors.FingerprintMissing.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var title = context.Diagnostics[0].Id == TraceabilityDescriptors.TextChanged.Id
            ? "Accept the text as reviewed"
            : "Add the fingerprint of the text";
        return NodeFix.OfferAsync<AttributeSyntax>(context, title, Note);
    }

    private static SyntaxNode? Note(SyntaxNode root, AttributeSyntax attribute, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(FingerprintAnalyzer.CurrentFingerprint, out var fingerprint) || fingerprint is null)
        {
            return null;
        }

        var value = SyntaxFactory.LiteralExpression(
            SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(fingerprint));
        var noted = attribute.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == ArgumentName);
        if (noted is not null)
        {
            return root.ReplaceNode(noted.Expression, value.WithTriviaFrom(noted.Expression));
        }

        var argument = SyntaxFactory.AttributeArgument(value)
            .WithNameEquals(SyntaxFactory.NameEquals(ArgumentName));
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        return root.ReplaceNode(
            attribute,
            attribute.WithArgumentList(WithArgument(list, argument)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>Named arguments stand behind the others: the fingerprint before a note, as people write them.</summary>
    private static AttributeArgumentListSyntax WithArgument(AttributeArgumentListSyntax list, AttributeArgumentSyntax argument)
    {
        var index = list.Arguments.IndexOf(existing => existing.NameEquals is not null);
        return list.WithArguments(list.Arguments.Insert(index < 0 ? list.Arguments.Count : index, argument));
    }
}
