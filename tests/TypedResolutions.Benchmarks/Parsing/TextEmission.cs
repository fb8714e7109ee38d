using System.Collections.Immutable;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.References;
using TypedResolutions.Generator.Registries;

namespace TypedResolutions.Benchmarks.Parsing;

/// <summary>What the generator does for one file, without a driver.</summary>
internal sealed class TextEmission
{
    private readonly EmissionOptions options = new(
        GeneratorSettings.Read(ConsumerProject.Options(), CancellationToken.None), LiteralEncoding.Utf8, ReferencedModels.None);

    public IEnumerable<string> Emit(string path, string content)
    {
        var file = new TextFile(path, content, FileRole.Resolution, null, null);
        var texts = ResolutionTextReader.Read((file, RegistryContents.None), CancellationToken.None).Texts;
        var index = TextIndex.Create(ImmutableArray.Create(texts), CancellationToken.None);
        var groups = ResolutionGroup.LedBy(((texts, index), options), CancellationToken.None);
        var labels = ImmutableArray.Create(ResolutionLabels.AllOf(groups, CancellationToken.None));
        var paragraphs = ParagraphIndex.Of(
            ((labels, ImmutableArray<ReferencedAssembly?>.Empty), ReferencedModels.None), CancellationToken.None);
        return LinkedResolution.LinkAll((groups, paragraphs), CancellationToken.None)
            .Select(resolution => ResolutionEmitter.Write(resolution, options, CancellationToken.None));
    }
}
