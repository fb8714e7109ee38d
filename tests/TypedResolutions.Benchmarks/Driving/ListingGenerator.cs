using Microsoft.CodeAnalysis;

namespace TypedResolutions.Benchmarks.Driving;

/// <summary>A generator that lists the additional files and does nothing with them: what the driver itself costs.</summary>
internal sealed class ListingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Select((text, _) => text.Path).Collect();
        context.RegisterSourceOutput(files, (production, paths) =>
            production.AddSource("Files.g.cs", FormattableString.Invariant($"// {paths.Length} files")));
    }
}
