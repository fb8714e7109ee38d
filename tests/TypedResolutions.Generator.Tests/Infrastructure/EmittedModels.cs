using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.References;
using TypedResolutions.Generator.Registries;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Runs everything behind the parser on texts made by hand.</summary>
internal sealed class EmittedModels(params ResolutionText[] texts) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(GeneratorSettings.Read);
        var encoding = context.ParseOptionsProvider.Select(LiteralEncodings.Read);
        var emission = settings.Combine(encoding).Select((project, cancellationToken) =>
            EmissionOptions.Of((project, ReferencedModels.None), cancellationToken));
        var file = texts.ToEquatableArray();
        var index = TextIndex.Create([file], CancellationToken.None);
        var groups = emission.Select((options, cancellationToken) =>
            ResolutionGroup.LedBy(((file, index), options), cancellationToken));
        var summaries = groups.Select((source, cancellationToken) =>
            (ImmutableArray.Create(ResolutionSummary.AllOf(source, cancellationToken)), ReferencedModels.None));
        var named = summaries.Combine(settings.Select((_, _) => RegistryContents.None));
        var literals = settings.Select((_, cancellationToken) => LiteralSize.Of(index, cancellationToken));
        var catalog = summaries.Select((source, cancellationToken) => CatalogEntries.Of(source.Item1, cancellationToken));
        context.RegisterSourceOutput(literals.Combine(encoding), GeneratorReports.ReportLiterals);
        var paragraphs = groups.Select((source, cancellationToken) => ParagraphIndex.Of(
            (([ResolutionLabels.AllOf(source, cancellationToken)], []), ReferencedModels.None), cancellationToken));
        context.RegisterSourceOutput(
            groups.Combine(paragraphs).Select(LinkedResolution.LinkAll).Combine(emission).SelectMany((source, cancellationToken) =>
                ResolutionEmitter.Emit((source, LiteralsHoldDetails), cancellationToken)),
            EmittedFile.Add);
        context.RegisterSourceOutput(named.Select(ActorSet.Of).Combine(emission), ActorsEmitter.Emit);
        context.RegisterSourceOutput(named.Select(InstrumentSet.Of).Combine(emission), InstrumentsEmitter.Emit);
        context.RegisterSourceOutput(catalog.Combine(emission), CatalogEmitter.Emit);
    }

    /// <summary>Gets whether what paragraphs do, cite and name has room among the string literals of the assembly.</summary>
    public bool LiteralsHoldDetails { get; init; } = true;

    public GeneratorDriver Driver(Consumer consumer) =>
        CSharpGeneratorDriver.Create([this.AsSourceGenerator()], [], consumer.ParseOptions, consumer.Options);

    /// <summary>Runs in a project.</summary>
    public GeneratedConsumer RunIn(Consumer consumer)
    {
        var driver = Driver(consumer).RunGeneratorsAndUpdateCompilation(consumer.Compilation(), out var compilation, out _);
        return new GeneratedConsumer(driver, compilation);
    }
}
