using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Tells the paragraphs that the project's policy wants implemented and nothing implements.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MustImplementAnalyzer : TraceabilityAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        TraceabilityDescriptors.ParagraphNotImplemented,
        TraceabilityDescriptors.MalformedPolicy);

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (ImplementsReader.Of(context.Compilation) is not { } reader)
        {
            return;
        }

        var texts = new ProjectTexts(context.Options, context.CancellationToken);
        var known = KnownTypes.LazyOf(context.Compilation, reader.Contents, context.CancellationToken);
        var policies = PolicySet.Read(context.Compilation, context.Options, texts, known, context.CancellationToken);
        if (policies.IsEmpty)
        {
            return;
        }

        var implemented = new ConcurrentDictionary<(string Symbol, string Label), bool>();
        reader.Register(context, (_, implementations, _) => Add(implementations, implemented));
        context.RegisterCompilationEndAction(end =>
        {
            ReportMalformed(policies, end);
            ReportOpen(policies, reader, known.Value, texts, implemented, end);
        });
    }

    private static void Add(
        ImmutableArray<Implementation> implementations,
        ConcurrentDictionary<(string, string), bool> implemented)
    {
        foreach (var implementation in implementations)
        {
            if (implementation is { Resolution: { } resolution, Paragraph: { } paragraph })
            {
                implemented[(resolution.Symbol, paragraph.Label)] = true;
            }
        }
    }

    private static void ReportMalformed(PolicySet policies, CompilationAnalysisContext context)
    {
        foreach (var (policy, problems, text) in policies.Policies)
        {
            foreach (var problem in problems)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    TraceabilityDescriptors.MalformedPolicy,
                    text is null ? Location.None : Location.Create(text.Path, default, default),
                    policy,
                    problem));
            }
        }
    }

    private static void ReportOpen(
        PolicySet policies,
        ImplementsReader reader,
        KnownTypes known,
        ProjectTexts texts,
        ConcurrentDictionary<(string Symbol, string Label), bool> implemented,
        CompilationAnalysisContext context)
    {
        var elsewhere = new Lazy<ImmutableHashSet<string>>(() =>
            ReferencedImplementations.Of(context.Compilation, reader, context.CancellationToken));
        foreach (var (type, resolution) in known.Resolutions)
        {
            var prefix = KnownTypes.MetadataNameOf(type) + "+";
            foreach (var paragraph in resolution.Paragraphs)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!implemented.ContainsKey((resolution.Symbol, paragraph.Label))
                    && policies.SelectorOf(resolution, paragraph, out _) is { } selector
                    && !elsewhere.Value.Contains(prefix + paragraph.Label))
                {
                    Report(resolution, paragraph, selector, texts, context);
                }
            }
        }
    }

    /// <summary>Where the text is in another project there is no place to point at.</summary>
    private static void Report(
        ListedResolution resolution,
        ListedParagraph paragraph,
        string selector,
        ProjectTexts texts,
        CompilationAnalysisContext context)
    {
        var descriptor = TraceabilityDescriptors.ParagraphNotImplemented;
        var found = texts.Find(resolution.Symbol, paragraph.Label, resolution.Languages[0]);
        var severity = found is { File: var file }
            ? ConfiguredSeverity.Of(descriptor, context.Options.AnalyzerConfigOptionsProvider.GetOptions(file))
            : descriptor.DefaultSeverity;
        if (severity is { } configured)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                descriptor,
                found?.Place ?? Location.None,
                configured,
                additionalLocations: null,
                properties: null,
                resolution.Symbol,
                paragraph.Label,
                selector));
        }
    }
}
