using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Tells where a recital is implemented though the policy asks for operative paragraphs of that resolution.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PreambularImplementsAnalyzer : TraceabilityAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TraceabilityDescriptors.PreambularParagraph);

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (ImplementsReader.Of(context.Compilation) is not { } reader)
        {
            return;
        }

        var texts = new ProjectTexts(context.Options, context.CancellationToken);
        var known = KnownTypes.LazyOf(context.Compilation, reader.Contents, context.CancellationToken);
        var policies = PolicySet.Read(context.Compilation, context.Options, texts, known, context.CancellationToken);
        if (!policies.IsEmpty)
        {
            reader.Register(context, (_, implementations, report) => Analyze(implementations, policies, report));
        }
    }

    private static void Analyze(ImmutableArray<Implementation> implementations, PolicySet policies, Action<Diagnostic> report)
    {
        foreach (var implementation in implementations)
        {
            if (implementation is { Resolution: { } resolution, Paragraph: { Kind: ParagraphKind.Preambular } paragraph }
                && policies.SelectorOf(resolution, paragraph, out var hasRules) is null
                && hasRules)
            {
                report(Diagnostic.Create(
                    TraceabilityDescriptors.PreambularParagraph,
                    implementation.Location,
                    resolution.Symbol,
                    paragraph.Label));
            }
        }
    }
}
