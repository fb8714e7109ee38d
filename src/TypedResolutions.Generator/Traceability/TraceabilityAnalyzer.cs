using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Traceability;

/// <summary>
/// What the analyzers of code have in common: they run side by side, leave generated code alone, and read what a
/// compilation knows of resolutions once.
/// </summary>
public abstract class TraceabilityAnalyzer : DiagnosticAnalyzer
{
    private protected TraceabilityAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what a compilation is asked.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context);
}
