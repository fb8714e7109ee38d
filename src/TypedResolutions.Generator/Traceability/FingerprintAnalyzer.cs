using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Tells where the text of an implemented paragraph is no longer the one that was reviewed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FingerprintAnalyzer : TraceabilityAnalyzer
{
    /// <summary>The property of a diagnostic that holds the fingerprint of today's text.</summary>
    internal const string CurrentFingerprint = nameof(CurrentFingerprint);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        TraceabilityDescriptors.TextChanged,
        TraceabilityDescriptors.FingerprintMissing);

    private protected override void Start(CompilationStartAnalysisContext context) =>
        ImplementsReader.Of(context.Compilation)?.Register(context, Analyze);

    private static void Analyze(ISymbol symbol, ImmutableArray<Implementation> implementations, Action<Diagnostic> report)
    {
        foreach (var implementation in implementations)
        {
            if (implementation is not { Resolution: { } resolution, Paragraph: { Fingerprint: { } current } paragraph })
            {
                continue;
            }

            var properties = ImmutableDictionary<string, string?>.Empty.Add(CurrentFingerprint, current);
            if (implementation.Fingerprint is not { } noted)
            {
                report(Diagnostic.Create(
                    TraceabilityDescriptors.FingerprintMissing,
                    implementation.Location,
                    properties,
                    resolution.Symbol,
                    paragraph.Label));
            }
            else if (!paragraph.HasFingerprint(noted))
            {
                report(Diagnostic.Create(
                    TraceabilityDescriptors.TextChanged,
                    implementation.FingerprintLocation,
                    properties,
                    resolution.Symbol,
                    paragraph.Label,
                    current,
                    noted));
            }
        }
    }
}
