using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Reads the <c>Implements</c> attributes of a compilation, declaration by declaration.</summary>
/// <remarks>
/// By symbols, because the compiler has bound their attributes anyway, and aliases of the attribute are seen through;
/// local functions and lambdas are no declared symbols and come by their syntax.
/// </remarks>
internal sealed class ImplementsReader
{
    private readonly INamedTypeSymbol plain;
    private readonly INamedTypeSymbol? generic;

    private ImplementsReader(Compilation compilation, INamedTypeSymbol plain)
    {
        this.plain = plain;
        generic = compilation.GetTypeByMetadataName("TypedResolutions.ImplementsAttribute`1");
        Contents = new ResolutionContents(compilation);
    }

    public ResolutionContents Contents { get; }

    /// <summary>Makes a reader.</summary>
    /// <returns>The reader; null for a compilation that does not know the attribute.</returns>
    public static ImplementsReader? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("TypedResolutions.ImplementsAttribute") is { } plain
            ? new ImplementsReader(compilation, plain)
            : null;

    /// <summary>Calls the action for every declaration that has such an attribute.</summary>
    public void Register(
        CompilationStartAnalysisContext context,
        Action<ISymbol, ImmutableArray<Implementation>, Action<Diagnostic>> action)
    {
        context.RegisterSymbolAction(
            symbolContext => Read(symbolContext.Symbol, symbolContext.ReportDiagnostic, symbolContext.CancellationToken),
            SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Event);
        context.RegisterSyntaxNodeAction(
            nodeContext =>
            {
                if (LocalFunctionOf(nodeContext.Node, nodeContext.SemanticModel, nodeContext.CancellationToken) is { } function)
                {
                    Read(function, nodeContext.ReportDiagnostic, nodeContext.CancellationToken);
                }
            },
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.ParenthesizedLambdaExpression,
            SyntaxKind.SimpleLambdaExpression);

        void Read(ISymbol symbol, Action<Diagnostic> report, CancellationToken cancellationToken)
        {
            var implementations = ImplementationsOf(symbol, cancellationToken);
            if (!implementations.IsEmpty)
            {
                action(symbol, implementations, report);
            }
        }
    }

    /// <summary>Gets the type that an attribute names; false for any other attribute.</summary>
    public bool TryGetParagraphType(AttributeData attribute, out ITypeSymbol? type)
    {
        type = null;
        if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, plain))
        {
            type = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol named }] ? named : null;
            return true;
        }

        if (attribute.AttributeClass is { IsGenericType: true } attributeClass
            && SymbolEqualityComparer.Default.Equals(attributeClass.OriginalDefinition, generic))
        {
            type = attributeClass.TypeArguments[0];
            return true;
        }

        return false;
    }

    private ImmutableArray<Implementation> ImplementationsOf(ISymbol symbol, CancellationToken cancellationToken)
    {
        // Both parts of a partial method have the attributes of both.
        if (symbol is IMethodSymbol { PartialDefinitionPart: not null })
        {
            return ImmutableArray<Implementation>.Empty;
        }

        var attributes = symbol.GetAttributes();
        if (attributes.IsEmpty)
        {
            return ImmutableArray<Implementation>.Empty;
        }

        var implementations = ImmutableArray.CreateBuilder<Implementation>();
        foreach (var attribute in attributes)
        {
            if (TryGetParagraphType(attribute, out var type)
                && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax)
            {
                implementations.Add(new Implementation(attribute, syntax, type, Contents));
            }
        }

        return implementations.ToImmutable();
    }

    private static ISymbol? LocalFunctionOf(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } function => model.GetDeclaredSymbol(function, cancellationToken),
        LambdaExpressionSyntax { AttributeLists.Count: > 0 } lambda => model.GetSymbolInfo(lambda, cancellationToken).Symbol,
        _ => null,
    };
}
