using System.Collections.Immutable;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
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
        return ResolutionGroup.LedBy(((texts, index), options), CancellationToken.None)
            .Select(group => ResolutionEmitter.Write(group, options, CancellationToken.None).ToString());
    }
}
