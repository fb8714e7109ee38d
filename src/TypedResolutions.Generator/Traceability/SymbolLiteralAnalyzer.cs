using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Tells strings that name what has a type: a mistake in a string is noticed by nobody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SymbolLiteralAnalyzer : TraceabilityAnalyzer
{
    /// <summary>The property of a diagnostic that holds the expression to write instead.</summary>
    internal const string Replacement = nameof(Replacement);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TraceabilityDescriptors.StringNamesType);

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var known = KnownTypes.LazyOf(
            context.Compilation, new ResolutionContents(context.Compilation), context.CancellationToken);
        context.RegisterSyntaxNodeAction(node => Analyze(node, known), SyntaxKind.StringLiteralExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<KnownTypes> known)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (SymbolMention.Read(literal.Token.ValueText, key => known.Value.Has(key)) is not { } mention
            || IsConstantByNature(literal)
            || Find(mention, known.Value) is not var (name, type, member))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            TraceabilityDescriptors.StringNamesType,
            literal.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(
                Replacement, type.ToMinimalDisplayString(context.SemanticModel, literal.SpanStart) + member),
            name,
            type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)));
    }

    private static (string Name, INamedTypeSymbol Type, string Member)? Find(SymbolMention mention, KnownTypes known)
    {
        if (known.Resolution(mention.Key) is var (type, contents))
        {
            if (mention.Label is null)
            {
                return (contents.Symbol, type, ".Instance.Symbol");
            }

            return contents.Find(mention.Label) is { } paragraph
                && type.GetTypeMembers().FirstOrDefault(member => contents.FindClass(member.Name) == paragraph) is { } paragraphType
                    ? (contents.Symbol + ", " + paragraph.Label, paragraphType, ".Instance.ToString()")
                    : null;
        }

        return mention.Label is null && known.Instrument(mention.Key) is { } instrument
            ? (mention.Key.Replace('_', '/'), instrument, ".Instance.Id")
            : null;
    }

    /// <summary>Attributes, patterns, labels and defaults take nothing but constants.</summary>
    private static bool IsConstantByNature(LiteralExpressionSyntax literal) => literal.FirstAncestorOrSelf<SyntaxNode>(
        node => node is AttributeArgumentSyntax or PatternSyntax or CaseSwitchLabelSyntax or ParameterSyntax
            or StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax)
        is AttributeArgumentSyntax or PatternSyntax or CaseSwitchLabelSyntax or ParameterSyntax;
}
