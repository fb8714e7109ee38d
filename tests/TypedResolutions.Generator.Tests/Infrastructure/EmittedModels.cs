using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Runs everything behind the parser on texts made by hand.</summary>
internal sealed class EmittedModels(params ResolutionText[] texts) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(GeneratorSettings.Read);
        var encoding = context.ParseOptionsProvider.Select(LiteralEncodings.Read);
        var emission = settings.Combine(encoding);
        var file = texts.ToEquatableArray();
        var index = TextIndex.Create([file], CancellationToken.None);
        var groups = settings.Select((source, cancellationToken) =>
            ResolutionGroup.LedBy(((file, index), source), cancellationToken));
        var summaries = groups.Select((source, cancellationToken) =>
            ImmutableArray.Create(ResolutionSummary.AllOf(source, cancellationToken)));
        var literals = settings.Select((_, cancellationToken) => LiteralSize.Of(index, cancellationToken));
        context.RegisterSourceOutput(literals.Combine(encoding), GeneratorReports.ReportLiterals);
        context.RegisterSourceOutput(groups.Combine(emission), ResolutionEmitter.Emit);
        context.RegisterSourceOutput(summaries.Select(ActorSet.Of).Combine(emission), ActorsEmitter.Emit);
        context.RegisterSourceOutput(summaries.Select(InstrumentSet.Of).Combine(emission), InstrumentsEmitter.Emit);
        context.RegisterSourceOutput(summaries.Select(CatalogEntries.Of).Combine(emission), CatalogEmitter.Emit);
    }

    public GeneratorDriver Driver(Consumer consumer) =>
        CSharpGeneratorDriver.Create([this.AsSourceGenerator()], [], consumer.ParseOptions, consumer.Options);

    /// <summary>Runs in a project.</summary>
    public GeneratedConsumer RunIn(Consumer consumer)
    {
        var driver = Driver(consumer).RunGeneratorsAndUpdateCompilation(consumer.Compilation(), out var compilation, out _);
        return new GeneratedConsumer(driver, compilation);
    }
}
