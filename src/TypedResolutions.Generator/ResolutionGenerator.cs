using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Diagnostics;
using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.References;
using TypedResolutions.Generator.Registries;

namespace TypedResolutions.Generator;

/// <summary>Turns the resolutions among a project's additional files into C# types.</summary>
/// <remarks>
/// Every text keeps one value through all stages, an empty list where it gives nothing: no stage drops or splits items,
/// so that each step of each text can be followed and compared. Only the generated files at the end are single values.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ResolutionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(GeneratorSettings.Read)
            .WithTrackingName(TrackingNames.Settings);

        var encoding = context.ParseOptionsProvider
            .Select(LiteralEncodings.Read)
            .WithTrackingName(TrackingNames.LiteralEncoding);

        var assemblies = context.MetadataReferencesProvider
            .Select(ReferenceReader.Read)
            .WithTrackingName(TrackingNames.ReadReference)
            .Collect();

        var references = assemblies
            .Combine(settings)
            .Select(ReferencedModels.Of)
            .WithTrackingName(TrackingNames.CollectReferences);

        var emission = settings
            .Combine(encoding)
            .Combine(references)
            .Select(EmissionOptions.Of)
            .WithTrackingName(TrackingNames.ChooseEmission);

        var inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(TextFile.Read)
            .WithTrackingName(TrackingNames.ReadFile);

        var registry = inputs
            .Collect()
            .Select(RegistryContents.Of)
            .WithTrackingName(TrackingNames.CollectRegistries);

        var parsed = inputs
            .Combine(registry)
            .Select(ResolutionTextReader.Read)
            .WithTrackingName(TrackingNames.ParseText);

        var texts = parsed
            .Select(ParsedFile.TextsOf)
            .WithTrackingName(TrackingNames.ModelText);

        var places = parsed
            .Select(ParsedFile.PlacesOf)
            .WithTrackingName(TrackingNames.PlaceText)
            .Collect();

        var index = texts
            .Collect()
            .Select(TextIndex.Create)
            .WithTrackingName(TrackingNames.IndexTexts);

        var resolutions = texts
            .Combine(index)
            .Combine(emission)
            .Select(ResolutionGroup.LedBy)
            .WithTrackingName(TrackingNames.GroupTexts);

        var labels = resolutions
            .Select(ResolutionLabels.AllOf)
            .WithTrackingName(TrackingNames.ListParagraphs)
            .Collect();

        var paragraphs = labels
            .Combine(assemblies)
            .Combine(references)
            .Select(ParagraphIndex.Of)
            .WithTrackingName(TrackingNames.IndexParagraphs);

        var literals = index
            .Select(LiteralSize.Of)
            .WithTrackingName(TrackingNames.MeasureLiterals);

        var emitted = resolutions
            .Combine(paragraphs)
            .Select(LinkedResolution.LinkAll)
            .WithTrackingName(TrackingNames.LinkParagraphs)
            .Combine(emission)
            .Combine(literals.Select(static (size, _) => size.HoldsDetails))
            .Select(ResolutionEmitter.Emit)
            .WithTrackingName(TrackingNames.EmitResolution)
            .Collect()
            .SelectMany(EmittedFile.InOrder)
            .WithTrackingName(TrackingNames.OrderFiles);

        var missing = texts
            .Combine(paragraphs)
            .Select(MissingParagraph.FindAll)
            .WithTrackingName(TrackingNames.FindMissingParagraphs)
            .Collect();

        var dates = parsed
            .Select(ParsedFile.DatesOf)
            .WithTrackingName(TrackingNames.CollectDates)
            .Collect()
            .Combine(registry)
            .Select(DisagreeingDates.FindAll)
            .WithTrackingName(TrackingNames.FindDateConflicts);

        var problems = resolutions
            .Select(TextProblem.CompareAll)
            .WithTrackingName(TrackingNames.CompareTexts)
            .Collect()
            .Combine(missing)
            .Combine(dates)
            .Combine(places)
            .Select(LocatedProblem.Locate)
            .WithTrackingName(TrackingNames.LocateProblems);

        var duplicates = index
            .Select(DuplicateText.FindAll)
            .WithTrackingName(TrackingNames.FindDuplicates);

        var referenced = index
            .Combine(references)
            .Select(ReferencedText.FindAll)
            .WithTrackingName(TrackingNames.FindReferenced);

        var summaries = resolutions
            .Select(ResolutionSummary.AllOf)
            .WithTrackingName(TrackingNames.SummarizeResolution)
            .Collect();

        var named = summaries
            .Combine(references)
            .Combine(registry);

        var actors = named
            .Select(ActorSet.Of)
            .WithTrackingName(TrackingNames.CollectActors);

        var instruments = named
            .Select(InstrumentSet.Of)
            .WithTrackingName(TrackingNames.CollectInstruments);

        var catalog = summaries
            .Select(CatalogEntries.Of)
            .WithTrackingName(TrackingNames.CollectCatalog);

        var clashes = references
            .Combine(catalog)
            .Select(ModelClash.FindAll)
            .WithTrackingName(TrackingNames.FindClashes);

        var model = actors
            .Combine(instruments)
            .Combine(catalog)
            .Combine(labels)
            .Combine(emission)
            .Select(ModelDescription.Of)
            .WithTrackingName(TrackingNames.DescribeModel);

        context.RegisterSourceOutput(emitted, EmittedFile.Add);
        context.RegisterSourceOutput(actors.Combine(emission), ActorsEmitter.Emit);
        context.RegisterSourceOutput(instruments.Combine(emission), InstrumentsEmitter.Emit);
        context.RegisterSourceOutput(catalog.Combine(emission), CatalogEmitter.Emit);
        context.RegisterSourceOutput(model, ModelAttributeEmitter.Emit);
        context.RegisterSourceOutput(duplicates, GeneratorReports.ReportDuplicates);
        context.RegisterSourceOutput(problems, GeneratorReports.ReportProblems);
        context.RegisterSourceOutput(referenced, GeneratorReports.ReportReferenced);
        context.RegisterSourceOutput(clashes, GeneratorReports.ReportClashes);
        context.RegisterSourceOutput(literals.Combine(encoding), GeneratorReports.ReportLiterals);
    }
}
