using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Tells where one member names one paragraph twice, and where it names what is no paragraph.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImplementsTargetAnalyzer : TraceabilityAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        TraceabilityDescriptors.DuplicateImplements,
        TraceabilityDescriptors.NoParagraph);

    private protected override void Start(CompilationStartAnalysisContext context) =>
        ImplementsReader.Of(context.Compilation)?.Register(context, Analyze);

    private static void Analyze(ISymbol symbol, ImmutableArray<Implementation> implementations, Action<Diagnostic> report)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var implementation in implementations)
        {
            if (implementation.Type is not { TypeKind: not TypeKind.Error } type)
            {
                continue;
            }

            if (implementation is not { Resolution: { } resolution, Paragraph: { } paragraph })
            {
                report(Diagnostic.Create(
                    TraceabilityDescriptors.NoParagraph,
                    implementation.Location,
                    type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)));
            }
            else if (!seen.Add(type))
            {
                report(Diagnostic.Create(
                    TraceabilityDescriptors.DuplicateImplements,
                    implementation.Location,
                    symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
                    resolution.Symbol,
                    paragraph.Label));
            }
        }
    }
}
