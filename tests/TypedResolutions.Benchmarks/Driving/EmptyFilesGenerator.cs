using Microsoft.CodeAnalysis;

namespace TypedResolutions.Benchmarks.Driving;

/// <summary>A generator that adds an empty file for each additional file: what the driver costs that keeps them.</summary>
internal sealed class EmptyFilesGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select((text, _) => Path.GetFileNameWithoutExtension(text.Path)),
        (production, name) => production.AddSource(name + ".g.cs", "// Nothing"));
}
